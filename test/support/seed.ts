/** Gives the property tests one seed, so that a run says the same everywhere; SEED=… explores others. */
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env["SEED"] ?? 20250306) });
