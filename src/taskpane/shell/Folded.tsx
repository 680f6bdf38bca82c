import { Spinner } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";

import { useLanguage } from "../language";

/** What is loaded only when it is unfolded: a spinner stands in for it until it is there. */
export function Folded({ children }: { readonly children: ReactNode }) {
  const { words } = useLanguage();
  return (
    <Suspense fallback={<Spinner size="tiny" label={words.pane.loading} />}>{children}</Suspense>
  );
}
