import { judgeEveryShape } from "./judge-every-shape.ts";

judgeEveryShape("2023-06-01");
