import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from "@univerjs/ui";

/** An entry of the cells' menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Adds entries of an add-in at the end of the cells' menu. */
export function addToMenu(injector: Injector, entries: readonly MenuEntry[]): void {
  const commands = injector.get(ICommandService);
  const items = entries.map(({ id, label, run }, order) => {
    const command = `workbench.menu.${id}`;
    commands.registerCommand({
      id: command,
      type: CommandType.COMMAND,
      handler: () => (run(), true),
    });
    return [
      command,
      {
        order: 100 + order,
        menuItemFactory: () => ({ id: command, title: label, type: MenuItemType.BUTTON }),
      },
    ] as const;
  });
  if (items.length === 0) return;
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: Object.fromEntries(items) },
  });
}
