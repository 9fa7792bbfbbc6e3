import { judgeEveryShape } from "./judge-every-shape.ts";

judgeEveryShape("2026-10-21");
