import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { strings } from "../strings";
import { Explained } from "./Explained";
import { ViewTop } from "./ViewTop";

type BoundaryProps = { readonly title: string; readonly children: ReactNode };
type BoundaryState = { readonly isBroken: boolean };

/** Says so where a view cannot be shown, for instance because its file could not be fetched; the rest of the pane stays. */
export class ViewBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { isBroken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <>
        <ViewTop title={this.props.title} />
        <div role="alert">
          <Explained kind="failure" {...strings.brokenView}>
            {/* What has been fetched badly once is asked for again only by a new page. */}
            <Button onClick={() => window.location.reload()}>{strings.startAgain}</Button>
          </Explained>
        </div>
      </>
    );
  }
}
