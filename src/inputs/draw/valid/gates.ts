import type { Feature } from "../../../model/target.ts";

/**
 * Parts of the request that the schema describes and no endpoint has to take, whatever its features:
 * - `options`: members and values that only some models take, that are newer than the features of this contract, or that
 *   its requirements only recommend; members that are null; arrays and objects that are empty.
 * - `stored`: what names an object of the endpoint: files, containers, skills.
 * - `typed-tools`: tools of versions that no feature asks for, toolsets, and what belongs to them.
 * - `history`: blocks that only the endpoint itself can make: thinking, calls of its own tools and their results, citations.
 */
export type Extra = "options" | "stored" | "typed-tools" | "history";
export const extras: readonly Extra[] = ["options", "stored", "typed-tools", "history"];

/** What has to be asked for before a part of the schema is drawn. */
export interface Gate {
  /** Parts as {@link Rules.allows} of `derive.ts` names them; `*` stands for anything. */
  readonly on: readonly string[];
  readonly features?: readonly Feature[];
  readonly extra?: Extra;
}

/** The first gate that fits counts; what fits none is drawn. */
const gates: readonly Gate[] = [
  { on: ["*Request.tools", "*Request.tool_choice"], features: ["tools"] },
  { on: ["ToolChoice/ToolChoiceAny", "ToolChoice/ToolChoiceTool"], features: ["tools", "forced-tools"] },
  { on: ["Thinking/ThinkingEnabled"], features: ["thinking"] },
  { on: ["Thinking/ThinkingAdaptive"], features: ["adaptive-thinking"] },
  { on: ["Thinking/*", "Thinking*.display"], extra: "options" },
  { on: ["*.cache_control", "*.cache_control=null"], features: ["cache-control"] },
  { on: ["MessageRequest.container"], features: ["code-execution"], extra: "stored" },
  { on: ["*Request.inference_geo", "*Request.speed", "*Request.diagnostics"], extra: "options" },
  { on: ["InputMessage/SystemMessage"], features: ["system-role"] },

  { on: ["OutputConfig.format"], features: ["json-schema"] },
  { on: ["OutputConfig.effort=high"], features: ["effort"] },
  { on: ["OutputConfig.effort=*"], features: ["effort"], extra: "options" },

  { on: ["ImageSource/Base64ImageSource"], features: ["image-base64"] },
  { on: ["ImageSource/UrlSource"], features: ["image-url"] },
  { on: ["DocumentSource/Base64PdfSource"], features: ["document", "pdf"] },
  { on: ["DocumentSource/UrlSource"], features: ["document", "document-url"] },
  { on: ["*Source/FileSource", "*/InputContainerUploadBlock"], extra: "stored" },
  { on: ["DocumentSource/*"], features: ["document"] },
  { on: ["BlocksSourceBlock/InputImageBlock", "InputImageBlock.transformations"], extra: "options" },
  { on: ["*/InputSearchResultBlock", "*/InputUncitedSearchResultBlock"], features: ["search-results"] },
  { on: ["InputDocumentBlock.citations", "Input*SearchResultBlock.citations"], features: ["citations"] },
  { on: ["Input*TextBlock.citations"], extra: "history" },
  { on: ["*/InputToolReferenceBlock", "*/InputBrowserStateBlock", "*.toolset_name"], extra: "typed-tools" },
  { on: ["*/InputThinkingBlock", "*/InputRedactedThinkingBlock"], extra: "history" },
  { on: ["*/InputServerToolUseBlock", "*/Input*ToolResultBlock", "Input*.caller"], extra: "history" },

  { on: ["CustomTool.strict"], features: ["tools", "strict-tools"] },
  { on: ["Tool/CustomTool"], features: ["tools"] },
  { on: ["Tool/WebSearchTool20250305"], features: ["tools", "server-tools"] },
  { on: ["Tool/WebFetchTool20250910"], features: ["tools", "web-fetch"] },
  { on: ["Tool/CodeExecutionTool20250825"], features: ["tools", "code-execution"] },
  { on: ["Tool/*"], extra: "typed-tools" },
  { on: ["WebFetchTool*.citations"], features: ["citations"] },
  { on: ["*.defer_loading", "*.allowed_callers", "*.input_examples"], extra: "options" },
  { on: ["*Tool20*.strict", "*.url_sources", "CustomTool.eager_input_streaming"], extra: "options" },

  { on: ["*=null"], extra: "options" },
];

const compiled = gates.map((gate) => ({ gate, fits: new RegExp(`^(?:${gate.on.map(pattern).join("|")})$`, "u") }));

function pattern(part: string): string {
  return part.replaceAll(/[.[\]$]/g, String.raw`\$&`).replaceAll("*", ".*");
}

/** The gate of a part of the schema; undefined where it has none. */
export const gateOf = (part: string): Gate | undefined => compiled.find(({ fits }) => fits.test(part))?.gate;
