/** What only grading itself needs, and what the pane's first screen can be drawn without: the grader with its models. */
export { gradeRegion, holdsTiers } from "../../workbook";
