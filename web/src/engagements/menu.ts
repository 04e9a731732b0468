/** Menus that stand where they open in the page, so that they are a part of it for those who hear it. */
export const MENU = { withinPortal: false } as const;
