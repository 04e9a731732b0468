/**
 * How menus open: on their first item, and where they stand in the page, so that they are a part of it for those who hear
 * it. Without this Mantine puts an empty, focusable element before the items, which a menu may not contain.
 */
export const MENU = { withInitialFocusPlaceholder: false, menuItemTabIndex: 0, withinPortal: false } as const;
