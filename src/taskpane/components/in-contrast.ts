/** Styles under it count where the system draws in its own colours, as in Windows' contrast themes. */
export const inContrast = "@media (forced-colors: active)";
