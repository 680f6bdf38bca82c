import type { ModelLanguage, ReadModel } from "./coding/knowledge";
import type { DataFile, ReadData } from "./shelf";

/** Where a table lies, seen from the add-in's page. */
export const tablePath = (file: DataFile): string => `industry/${file}.txt`;

/** Where the weights of a model lie, seen from the add-in's page. */
export const modelPath = (language: ModelLanguage): string => `industry/${language}.bin`;

/** What is read of the answer to a request. */
export interface Answer {
  readonly ok: boolean;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The readers of tables and models that lie beside a page. */
export interface FileReaders {
  readonly readData: ReadData;
  readonly readModel: ReadModel;
}

/** Reads tables and models by a page's requests; a file that is not there, or is a page that says so, rejects. */
export const fileReaders = (get: (path: string) => Promise<Answer>): FileReaders => {
  const asked = async (path: string): Promise<Answer> => {
    const answer = await get(path);
    if (!answer.ok) throw new Error(path);
    return answer;
  };
  return {
    readData: async (file) => {
      const path = tablePath(file);
      const text = await (await asked(path)).text();
      if (text.startsWith("<")) throw new Error(path);
      return text;
    },
    readModel: async (language) =>
      new Uint8Array(await (await asked(modelPath(language))).arrayBuffer()),
  };
};
