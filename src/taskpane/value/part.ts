/** What the page hands to each of its parts. */
export interface PartProps {
  /** False while another part or page is in front: the part stays with all that it knows, and need not work. */
  readonly shown: boolean;
  onTemplates(): void;
}
