import type { Words } from "../rules";
import { words } from "./provenance";

/** What the law on personal data expects before a scheme is used that reads these attributes. */
export const personal = (zh: string, en: string): Words =>
  words(
    `本方案读取${zh}：使用前须按《个人信息保护法》告知本人并取得同意，或确为履行合同等所必需；不得借自动化决策对个人实行不合理的差别待遇。`,
    `This scheme reads ${en}: before use, China's Personal Information Protection Law expects notice to the person and consent (or real necessity, such as a contract), and no unreasonable differential treatment by automated decisions.`,
  );
