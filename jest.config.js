const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
// Packages that ship only ES modules, which jest must translate as well.
const transformIgnorePatterns = ["/node_modules/(?!(p-limit)/)"];

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      displayName: "node",
      setupFilesAfterEnv: ["<rootDir>/test/helpers/fixed-seed.ts"],
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "browser",
      setupFilesAfterEnv: ["<rootDir>/test/browser/helpers/patience.ts"],
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/global-teardown.ts",
      transform,
      transformIgnorePatterns,
    },
  ],
};
