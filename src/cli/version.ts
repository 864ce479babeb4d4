/** As in package.json; a test holds them together. */
export const TOOL = { name: 'nutgraf', version: '0.1.0' } as const;
