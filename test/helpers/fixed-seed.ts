import fc from "fast-check";

/** The same cases on every machine, so that a red test is the change's own. Others: `SEED=7 npm test`. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261126) });
