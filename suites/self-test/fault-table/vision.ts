import type { FaultTable } from "./fault-table.ts";

const formats = (...names: readonly string[]) => ({
  "request.image.formats": names.map((name) => `vision/${name}-is-accepted (plain)`),
});

export const visionTable: FaultTable = {
  "refuses-images": {
    "request.image.base64.accepted": ["vision/png-is-accepted (plain)", "vision/png-is-accepted (stream)"],
  },
  "refuses-jpeg-images": formats("jpeg"),
  "refuses-gif-images": formats("gif"),
  "refuses-webp-images": formats("webp"),
  "refuses-images-behind-text": { "request.image.between_texts": ["vision/between-texts-is-accepted (plain)"] },
  "refuses-several-images": { "request.image.several": ["vision/several-are-accepted (plain)"] },
  "refuses-images-in-the-history": { "request.image.history": ["vision/in-the-history-is-accepted (plain)"] },
  "refuses-images-in-tool-results": {
    "request.image.tool_result.accepted": ["vision/in-a-tool-result-is-accepted (plain)"],
  },
  "refuses-images-beside-tool-results": {
    "request.image.beside_tool_result": ["vision/beside-a-tool-result-is-accepted (plain)"],
  },
  "refuses-images-by-url": { "request.image.url.accepted": ["image-sources/url-is-accepted (plain)"] },
  "forgets-images": {
    "request.image.used": ["vision/picture-reaches-the-model (plain)"],
    "usage.image.counted": ["vision/picture-is-counted (plain)"],
  },
  "forgets-all-images-but-the-first": {
    "request.image.several_used": ["vision/each-picture-reaches-the-model (plain)"],
  },
  "forgets-images-in-tool-results": {
    "request.image.tool_result.used": ["vision/picture-in-a-tool-result-reaches-the-model (plain)"],
  },
  "forgets-images-beside-tool-results": {
    "request.image.beside_tool_result": ["vision/picture-beside-a-tool-result-reaches-the-model (plain)"],
  },
  "forgets-images-in-the-history": {
    "request.image.history": ["vision/picture-in-the-history-reaches-the-model (plain)"],
  },
  "forgets-images-by-url": {
    "request.image.url.accepted": ["image-sources/picture-by-url-reaches-the-model (plain)"],
  },
  "counts-no-images": { "usage.image.counted": ["vision/picture-is-counted (plain)"] },
  "accepts-images-without-source": { "request.image.source.required": ["image-sources/missing-is-refused (plain)"] },
  "accepts-unknown-image-sources": {
    "request.image.source.known": ["image-sources/unknown-type-is-refused (plain)"],
  },
  "accepts-images-without-media-type": {
    "request.image.media_type.required": ["image-sources/missing-media-type-is-refused (plain)"],
  },
  "accepts-bmp-images": { "request.image.media_type.known": ["image-sources/bmp-is-refused (plain)"] },
  "accepts-mislabelled-images": {
    "request.image.media_type.matches": ["image-sources/jpeg-as-png-is-refused (plain)"],
  },
  "accepts-images-without-data": {
    "request.image.data.required": ["image-sources/missing-data-is-refused (plain)"],
  },
  "accepts-numbers-as-image-data": {
    "request.image.data.required": ["image-sources/number-as-data-is-refused (plain)"],
  },
  "accepts-empty-images": { "request.image.data.valid": ["image-sources/empty-data-is-refused (plain)"] },
  "accepts-broken-base64": {
    "request.image.data.valid": ["image-sources/data-that-is-not-base64-is-refused (plain)"],
  },
  "accepts-images-without-url": { "request.image.url.required": ["image-sources/missing-url-is-refused (plain)"] },
  "accepts-numbers-as-image-url": {
    "request.image.url.required": ["image-sources/number-as-url-is-refused (plain)"],
  },
};
