/** What only grading itself needs, and what the pane's first screen can be drawn without: all schemes, and the grader with its models. */
export { gradeRegion, holdsTiers, schemes } from "../../workbook";
