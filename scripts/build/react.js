/**
 * What the pane and Fluent UI ask React for, from Preact. Fluent UI asks for some of it by names put together as it
 * runs, so that of the whole nothing could be left out. Whatever is missing here fails the build or the first test.
 */
export {
  Component,
  createContext,
  createElement,
  forwardRef,
  Fragment,
  isValidElement,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  version,
} from "preact/compat";
export { jsx, jsxs } from "preact/jsx-runtime";
export * as default from "./react.js";
