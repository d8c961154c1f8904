/** A text in both languages of the testbed. Chinese is the main one. */
export interface Words {
  zh: string;
  en: string;
}

export type Language = keyof Words;
