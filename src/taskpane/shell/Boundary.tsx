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
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Fault detail={fault} onRetry={() => this.setState({ fault: null })} />;
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
