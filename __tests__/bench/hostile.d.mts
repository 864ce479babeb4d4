/** Texts that make careless rules slow, by name; each function takes the length in characters. */
export declare const hostile: Readonly<Record<string, (length: number) => string>>;
