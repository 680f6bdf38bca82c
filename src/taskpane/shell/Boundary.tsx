import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

import { useLanguage } from "../language";

interface BoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps a fault in a part of the page (a bug, or a part that could not be loaded) from emptying the pane: says what it was, and offers to draw it again.
 * A class because React has no other way.
 */
export class Boundary extends Component<BoundaryProps, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  /** React remembers a part that could not be loaded: only a new page asks for it again. */
  private readonly retry = (): void => {
    if (/chunk/i.test(this.state.fault ?? "")) location.reload();
    else this.setState({ fault: null });
  };

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Fault detail={fault} onRetry={this.retry} />;
  }
}

function Fault({ detail, onRetry }: { readonly detail: string; onRetry(): void }) {
  const { pane } = useLanguage().words;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{pane.fault.bug({ detail })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {pane.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
