// Generated from spec/openapi by `npm run generate`. Do not edit.

export const messageRequest = /* @__PURE__ */ reported(validate22);
const schema7 = {"type":"object","additionalProperties":false,"required":["model","messages","max_tokens"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"max_tokens":{"type":"integer","minimum":0},"system":{"$ref":"#/$defs/SystemPrompt"},"stream":{"type":"boolean"},"stop_sequences":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^$|\\S"}},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"service_tier":{"enum":["auto","standard_only"]},"metadata":{"$ref":"#/$defs/Metadata"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]},"container":{"type":["string","object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ContainerRequest"}]},"inference_geo":{"type":["string","null"]},"speed":{"$ref":"#/$defs/Speed"},"diagnostics":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/DiagnosticsRequest"}]}}};
const func2 = Object.prototype.hasOwnProperty;

function validate23(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 256)){
vErrors = failed(vErrors, instancePath, "#/maxLength", "maxLength", {limit: 256});
errors++;
}
if(isShorter(data, 1)){
vErrors = failed(vErrors, instancePath, "#/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "string"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["role"],"properties":{"role":{"enum":["user","assistant","system"]}},"cases":[{"member":"role","values":["user"]},{"member":"role","values":["assistant"]},{"member":"role","values":["system"]}],"variants":[{"$ref":"#/$defs/UserMessage"},{"$ref":"#/$defs/AssistantMessage"},{"$ref":"#/$defs/SystemMessage"}]};
const schema11 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"user"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputUserBlock"}}]}}};
const schema12 = {"type":"object","required":["type"],"properties":{"type":{"enum":["image","document","thinking","redacted_thinking","tool_use","tool_result","server_tool_use","web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result","container_upload","text","search_result"]}},"cases":[{"member":"type","values":["image"]},{"member":"type","values":["document"]},{"member":"type","values":["thinking"]},{"member":"type","values":["redacted_thinking"]},{"member":"type","values":["tool_use"]},{"member":"type","values":["tool_result"]},{"member":"type","values":["server_tool_use"]},{"member":"type","values":["web_search_tool_result"]},{"member":"type","values":["web_fetch_tool_result"]},{"member":"type","values":["code_execution_tool_result"]},{"member":"type","values":["bash_code_execution_tool_result"]},{"member":"type","values":["text_editor_code_execution_tool_result"]},{"member":"type","values":["tool_search_tool_result"]},{"member":"type","values":["container_upload"]},{"member":"type","values":["text"]},{"member":"type","values":["search_result"]}],"variants":[{"$ref":"#/$defs/InputImageBlock"},{"$ref":"#/$defs/InputDocumentBlock"},{"$ref":"#/$defs/InputThinkingBlock"},{"$ref":"#/$defs/InputRedactedThinkingBlock"},{"$ref":"#/$defs/InputToolUseBlock"},{"$ref":"#/$defs/InputToolResultBlock"},{"$ref":"#/$defs/InputServerToolUseBlock"},{"$ref":"#/$defs/InputWebSearchToolResultBlock"},{"$ref":"#/$defs/InputWebFetchToolResultBlock"},{"$ref":"#/$defs/InputCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputBashCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputTextEditorCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputToolSearchToolResultBlock"},{"$ref":"#/$defs/InputContainerUploadBlock"},{"$ref":"#/$defs/InputUncitedTextBlock"},{"$ref":"#/$defs/InputUncitedSearchResultBlock"}]};
const schema13 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"image"},"source":{"$ref":"#/$defs/ImageSource"},"transformations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ImageTransformations"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema14 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","url","file"]}},"cases":[{"member":"type","values":["base64"]},{"member":"type","values":["url"]},{"member":"type","values":["file"]}],"variants":[{"$ref":"#/$defs/Base64ImageSource"},{"$ref":"#/$defs/UrlSource"},{"$ref":"#/$defs/FileSource"}]};
const schema15 = {"type":"object","additionalProperties":false,"required":["type","media_type","data"],"properties":{"type":{"const":"base64"},"media_type":{"enum":["image/jpeg","image/png","image/gif","image/webp"]},"data":{"type":"string","contentEncoding":"base64","minLength":1}}};

function validate31(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.media_type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "media_type"});
errors++;
}
if(data.data === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("base64" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "base64"});
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(!((((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/gif")) || (data1 === "image/webp"))){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/enum", "enum", {allowedValues: schema15.properties.media_type.enum});
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "url"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("url" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "url"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("file" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "file"});
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "base64")){
if(!(validate31(data, instancePath))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "url")){
if(!(validate33(data, instancePath))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "file")){
if(!(validate35(data, instancePath))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "base64") || (data0 === "url")) || (data0 === "file"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema14.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"properties":{"oversized_image":{"enum":["downsize","error"]}}};

function validate38(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "oversized_image")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.oversized_image !== undefined){
let data0 = data.oversized_image;
if(!((data0 === "downsize") || (data0 === "error"))){
vErrors = failed(vErrors, instancePath+"/oversized_image", "#/properties/oversized_image/enum", "enum", {allowedValues: schema18.properties.oversized_image.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ephemeral"},"ttl":{"enum":["5m","1h"]}}};

function validate40(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "ttl"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("ephemeral" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "ephemeral"});
errors++;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if(!((data1 === "5m") || (data1 === "1h"))){
vErrors = failed(vErrors, instancePath+"/ttl", "#/properties/ttl/enum", "enum", {allowedValues: schema19.properties.ttl.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "source")) || (key0 === "transformations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("image" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "image"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate30(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
let data2 = data.transformations;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/transformations", "#/properties/transformations/type", "type", {type: schema13.properties.transformations.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate38(data2, instancePath+"/transformations"))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema13.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate40(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"document"},"source":{"$ref":"#/$defs/DocumentSource"},"title":{"type":["string","null"],"minLength":1,"maxLength":500},"context":{"type":["string","null"],"minLength":1},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema21 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","text","content","url","file"]}},"cases":[{"member":"type","values":["base64"]},{"member":"type","values":["text"]},{"member":"type","values":["content"]},{"member":"type","values":["url"]},{"member":"type","values":["file"]}],"variants":[{"$ref":"#/$defs/Base64PdfSource"},{"$ref":"#/$defs/PlainTextSource"},{"$ref":"#/$defs/BlocksSource"},{"$ref":"#/$defs/UrlSource"},{"$ref":"#/$defs/FileSource"}]};

function validate45(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.media_type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "media_type"});
errors++;
}
if(data.data === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("base64" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "base64"});
errors++;
}
}
if(data.media_type !== undefined){
if("application/pdf" !== data.media_type){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/const", "const", {allowedValue: "application/pdf"});
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.media_type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "media_type"});
errors++;
}
if(data.data === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.media_type !== undefined){
if("text/plain" !== data.media_type){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/const", "const", {allowedValue: "text/plain"});
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"const":"content"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/BlocksSourceBlock"}}]}}};
const schema25 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"}]};
const schema26 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","minLength":1,"pattern":"^$|\\S"},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/InputCitation"}},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern0 = new RegExp("^$|\\S", "u");
const schema27 = {"type":"object","required":["type"],"properties":{"type":{"enum":["char_location","page_location","content_block_location","web_search_result_location","search_result_location"]}},"cases":[{"member":"type","values":["char_location"]},{"member":"type","values":["page_location"]},{"member":"type","values":["content_block_location"]},{"member":"type","values":["web_search_result_location"]},{"member":"type","values":["search_result_location"]}],"variants":[{"$ref":"#/$defs/InputCharLocation"},{"$ref":"#/$defs/InputPageLocation"},{"$ref":"#/$defs/InputContentBlockLocation"},{"$ref":"#/$defs/InputWebSearchResultLocation"},{"$ref":"#/$defs/InputSearchResultLocation"}]};
const schema28 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_char_index","end_char_index"],"properties":{"type":{"const":"char_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_char_index":{"type":"integer","minimum":0},"end_char_index":{"type":"integer"}}};

function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cited_text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cited_text"});
errors++;
}
if(data.document_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_index"});
errors++;
}
if(data.document_title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_title"});
errors++;
}
if(data.start_char_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_char_index"});
errors++;
}
if(data.end_char_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_char_index"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_char_index")) || (key0 === "end_char_index"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("char_location" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "char_location"});
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
vErrors = failed(vErrors, instancePath+"/cited_text", "#/properties/cited_text/type", "type", {type: "string"});
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema28.properties.document_title.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 255)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.start_char_index !== undefined){
let data4 = data.start_char_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/start_char_index", "#/properties/start_char_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/start_char_index", "#/properties/start_char_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.end_char_index !== undefined){
let data5 = data.end_char_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/end_char_index", "#/properties/end_char_index/type", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_page_number","end_page_number"],"properties":{"type":{"const":"page_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_page_number":{"type":"integer","minimum":1},"end_page_number":{"type":"integer"}}};

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cited_text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cited_text"});
errors++;
}
if(data.document_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_index"});
errors++;
}
if(data.document_title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_title"});
errors++;
}
if(data.start_page_number === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_page_number"});
errors++;
}
if(data.end_page_number === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_page_number"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_page_number")) || (key0 === "end_page_number"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("page_location" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "page_location"});
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
vErrors = failed(vErrors, instancePath+"/cited_text", "#/properties/cited_text/type", "type", {type: "string"});
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema29.properties.document_title.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 255)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.start_page_number !== undefined){
let data4 = data.start_page_number;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/start_page_number", "#/properties/start_page_number/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/start_page_number", "#/properties/start_page_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.end_page_number !== undefined){
let data5 = data.end_page_number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/end_page_number", "#/properties/end_page_number/type", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_block_index","end_block_index"],"properties":{"type":{"const":"content_block_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cited_text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cited_text"});
errors++;
}
if(data.document_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_index"});
errors++;
}
if(data.document_title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "document_title"});
errors++;
}
if(data.start_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_block_index"});
errors++;
}
if(data.end_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_block_index"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_block_index")) || (key0 === "end_block_index"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("content_block_location" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "content_block_location"});
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
vErrors = failed(vErrors, instancePath+"/cited_text", "#/properties/cited_text/type", "type", {type: "string"});
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/document_index", "#/properties/document_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema30.properties.document_title.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 255)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.start_block_index !== undefined){
let data4 = data.start_block_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/start_block_index", "#/properties/start_block_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/start_block_index", "#/properties/start_block_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.end_block_index !== undefined){
let data5 = data.end_block_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/end_block_index", "#/properties/end_block_index/type", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["type","cited_text","url","title","encrypted_index"],"properties":{"type":{"const":"web_search_result_location"},"cited_text":{"type":"string"},"url":{"type":"string","minLength":1,"maxLength":2048},"title":{"type":["string","null"],"minLength":1,"maxLength":512},"encrypted_index":{"type":"string"}}};

function validate59(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cited_text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cited_text"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.encrypted_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "encrypted_index"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "cited_text")) || (key0 === "url")) || (key0 === "title")) || (key0 === "encrypted_index"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_result_location" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_result_location"});
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
vErrors = failed(vErrors, instancePath+"/cited_text", "#/properties/cited_text/type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(isLonger(data2, 2048)){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/maxLength", "maxLength", {limit: 2048});
errors++;
}
if(isShorter(data2, 1)){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema31.properties.title.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 512)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/maxLength", "maxLength", {limit: 512});
errors++;
}
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.encrypted_index !== undefined){
if(typeof data.encrypted_index !== "string"){
vErrors = failed(vErrors, instancePath+"/encrypted_index", "#/properties/encrypted_index/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["type","cited_text","search_result_index","source","title","start_block_index","end_block_index"],"properties":{"type":{"const":"search_result_location"},"cited_text":{"type":"string"},"search_result_index":{"type":"integer","minimum":0},"source":{"type":"string"},"title":{"type":["string","null"]},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate61(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cited_text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cited_text"});
errors++;
}
if(data.search_result_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "search_result_index"});
errors++;
}
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.start_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_block_index"});
errors++;
}
if(data.end_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_block_index"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "search_result_index")) || (key0 === "source")) || (key0 === "title")) || (key0 === "start_block_index")) || (key0 === "end_block_index"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("search_result_location" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "search_result_location"});
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
vErrors = failed(vErrors, instancePath+"/cited_text", "#/properties/cited_text/type", "type", {type: "string"});
errors++;
}
}
if(data.search_result_index !== undefined){
let data2 = data.search_result_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/search_result_index", "#/properties/search_result_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/search_result_index", "#/properties/search_result_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = failed(vErrors, instancePath+"/source", "#/properties/source/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema32.properties.title.type});
errors++;
}
}
if(data.start_block_index !== undefined){
let data5 = data.start_block_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/start_block_index", "#/properties/start_block_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/start_block_index", "#/properties/start_block_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.end_block_index !== undefined){
let data6 = data.end_block_index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = failed(vErrors, instancePath+"/end_block_index", "#/properties/end_block_index/type", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "char_location")){
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "page_location")){
if(!(validate55(data, instancePath))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_location")){
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_result_location")){
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result_location")){
if(!(validate61(data, instancePath))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "char_location") || (data0 === "page_location")) || (data0 === "content_block_location")) || (data0 === "web_search_result_location")) || (data0 === "search_result_location"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema27.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "text"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "text")) || (key0 === "citations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern0.test(data1)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/pattern", "pattern", {pattern: "^$|\\S"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/type", "type", {type: "string"});
errors++;
}
}
if(data.citations !== undefined){
let data2 = data.citations;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema26.properties.citations.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data2[i0], instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema26.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate40(data4, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "text") || (data0 === "image"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema25.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("content" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "content"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema24.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate44(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "base64")){
if(!(validate45(data, instancePath))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate47(data, instancePath))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content")){
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "url")){
if(!(validate33(data, instancePath))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "file")){
if(!(validate35(data, instancePath))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "base64") || (data0 === "text")) || (data0 === "content")) || (data0 === "url")) || (data0 === "file"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema21.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate72(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = failed(vErrors, instancePath+"/enabled", "#/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "source")) || (key0 === "title")) || (key0 === "context")) || (key0 === "citations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("document" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "document"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate44(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema20.properties.title.type});
errors++;
}
if(typeof data2 === "string"){
if(isLonger(data2, 500)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/maxLength", "maxLength", {limit: 500});
errors++;
}
if(isShorter(data2, 1)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.context !== undefined){
let data3 = data.context;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/context", "#/properties/context/type", "type", {type: schema20.properties.context.type});
errors++;
}
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/context", "#/properties/context/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.citations !== undefined){
let data4 = data.citations;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema20.properties.citations.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate72(data4, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema20.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.thinking === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "thinking"});
errors++;
}
if(data.signature === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "signature"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thinking")) || (key0 === "signature"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("thinking" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "thinking"});
errors++;
}
}
if(data.thinking !== undefined){
if(typeof data.thinking !== "string"){
vErrors = failed(vErrors, instancePath+"/thinking", "#/properties/thinking/type", "type", {type: "string"});
errors++;
}
}
if(data.signature !== undefined){
if(typeof data.signature !== "string"){
vErrors = failed(vErrors, instancePath+"/signature", "#/properties/signature/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.data === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("redacted_thinking" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "redacted_thinking"});
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1,"maxLength":200},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const schema37 = {"type":"object","required":["type"],"properties":{"type":{"enum":["direct","code_execution_20250825","code_execution_20260120"]}},"cases":[{"member":"type","values":["direct"]},{"member":"type","values":["code_execution_20250825","code_execution_20260120"]}],"variants":[{"$ref":"#/$defs/InputDirectCaller"},{"$ref":"#/$defs/InputCodeCaller"}]};

function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("direct" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "direct"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["type","tool_id"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120"]},"tool_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"}}};
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");

function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tool_id"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "code_execution_20250825") || (data0 === "code_execution_20260120"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema39.properties.type.enum});
errors++;
}
}
if(data.tool_id !== undefined){
let data1 = data.tool_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_id", "#/properties/tool_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_id", "#/properties/tool_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "direct")){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "code_execution_20250825") || (data["type"] === "code_execution_20260120"))){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "direct") || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema37.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.input === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "input"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "input")) || (key0 === "caller")) || (key0 === "toolset_name")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/pattern", "pattern", {pattern: "^[a-zA-Z0-9_-]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(isLonger(data2, 200)){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/maxLength", "maxLength", {limit: 200});
errors++;
}
if(isShorter(data2, 1)){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/type", "type", {type: "object"});
errors++;
}
}
if(data.caller !== undefined){
if(!(validate81(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema36.properties.toolset_name.type});
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema36.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id"],"properties":{"type":{"const":"tool_result"},"tool_use_id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputToolResultContentBlock"}}]},"is_error":{"type":"boolean"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema41 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","search_result","document","tool_reference","browser_state"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]},{"member":"type","values":["search_result"]},{"member":"type","values":["document"]},{"member":"type","values":["tool_reference"]},{"member":"type","values":["browser_state"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"},{"$ref":"#/$defs/InputSearchResultBlock"},{"$ref":"#/$defs/InputDocumentBlock"},{"$ref":"#/$defs/InputToolReferenceBlock"},{"$ref":"#/$defs/InputBrowserStateBlock"}]};
const schema42 = {"type":"object","additionalProperties":false,"required":["type","source","title","content"],"properties":{"type":{"const":"search_result"},"source":{"type":"string"},"title":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}},"citations":{"$ref":"#/$defs/CitationsSwitch"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "source")) || (key0 === "title")) || (key0 === "content")) || (key0 === "citations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("search_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "search_result"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = failed(vErrors, instancePath+"/source", "#/properties/source/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data3[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
if(data.citations !== undefined){
if(!(validate72(data.citations, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema42.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["type","tool_name"],"properties":{"type":{"const":"tool_reference"},"tool_name":{"type":"string"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_name"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "tool_name")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_reference" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_reference"});
errors++;
}
}
if(data.tool_name !== undefined){
if(typeof data.tool_name !== "string"){
vErrors = failed(vErrors, instancePath+"/tool_name", "#/properties/tool_name/type", "type", {type: "string"});
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema43.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate40(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["type","tabs"],"properties":{"type":{"const":"browser_state"},"tabs":{"type":"array","items":{"$ref":"#/$defs/InputBrowserTab"}},"state_changes":{"type":["array","null"],"items":{"$ref":"#/$defs/InputBrowserStateChange"}},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate103(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tab_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tab_id"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "tab_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "active"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.tab_id !== undefined){
if(typeof data.tab_id !== "string"){
vErrors = failed(vErrors, instancePath+"/tab_id", "#/properties/tab_id/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
vErrors = failed(vErrors, instancePath+"/active", "#/properties/active/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tab_opened","download_started","download_completed","download_failed"]}},"cases":[{"member":"type","values":["tab_opened"]},{"member":"type","values":["download_started"]},{"member":"type","values":["download_completed"]},{"member":"type","values":["download_failed"]}],"variants":[{"$ref":"#/$defs/InputTabOpened"},{"$ref":"#/$defs/InputDownloadStarted"},{"$ref":"#/$defs/InputDownloadCompleted"},{"$ref":"#/$defs/InputDownloadFailed"}]};

function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tab_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tab_id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tab_id"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tab_opened" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tab_opened"});
errors++;
}
}
if(data.tab_id !== undefined){
if(typeof data.tab_id !== "string"){
vErrors = failed(vErrors, instancePath+"/tab_id", "#/properties/tab_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.download_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "download_id"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "download_id")) || (key0 === "url"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("download_started" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "download_started"});
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
vErrors = failed(vErrors, instancePath+"/download_id", "#/properties/download_id/type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_completed"},"download_id":{"type":"string"},"url":{"type":"string"},"path":{"type":["string","null"]},"size_bytes":{"type":["integer","null"]}}};

function validate110(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.download_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "download_id"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "download_id")) || (key0 === "url")) || (key0 === "path")) || (key0 === "size_bytes"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("download_completed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "download_completed"});
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
vErrors = failed(vErrors, instancePath+"/download_id", "#/properties/download_id/type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/path", "#/properties/path/type", "type", {type: schema49.properties.path.type});
errors++;
}
}
if(data.size_bytes !== undefined){
let data4 = data.size_bytes;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/size_bytes", "#/properties/size_bytes/type", "type", {type: schema49.properties.size_bytes.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_failed"},"download_id":{"type":"string"},"url":{"type":"string"},"error":{"type":["string","null"]}}};

function validate112(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.download_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "download_id"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "download_id")) || (key0 === "url")) || (key0 === "error"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("download_failed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "download_failed"});
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
vErrors = failed(vErrors, instancePath+"/download_id", "#/properties/download_id/type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/error", "#/properties/error/type", "type", {type: schema50.properties.error.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate105(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tab_opened")){
if(!(validate106(data, instancePath))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_started")){
if(!(validate108(data, instancePath))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_completed")){
if(!(validate110(data, instancePath))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_failed")){
if(!(validate112(data, instancePath))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "tab_opened") || (data0 === "download_started")) || (data0 === "download_completed")) || (data0 === "download_failed"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema46.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate102(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tabs === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tabs"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tabs")) || (key0 === "state_changes")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("browser_state" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "browser_state"});
errors++;
}
}
if(data.tabs !== undefined){
let data1 = data.tabs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data1[i0], instancePath+"/tabs/" + i0))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/tabs", "#/properties/tabs/type", "type", {type: "array"});
errors++;
}
}
if(data.state_changes !== undefined){
let data3 = data.state_changes;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/state_changes", "#/properties/state_changes/type", "type", {type: schema44.properties.state_changes.type});
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate105(data3[i1], instancePath+"/state_changes/" + i1))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema44.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate90(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result")){
if(!(validate93(data, instancePath))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "document")){
if(!(validate43(data, instancePath))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_reference")){
if(!(validate99(data, instancePath))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "browser_state")){
if(!(validate102(data, instancePath))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "text") || (data0 === "image")) || (data0 === "search_result")) || (data0 === "document")) || (data0 === "tool_reference")) || (data0 === "browser_state"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema41.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "is_error")) || (key0 === "toolset_name")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^[a-zA-Z0-9_-]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema40.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data2)){
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data2[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
}
if(data.is_error !== undefined){
if(typeof data.is_error !== "boolean"){
vErrors = failed(vErrors, instancePath+"/is_error", "#/properties/is_error/type", "type", {type: "boolean"});
errors++;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema40.properties.toolset_name.type});
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema40.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"enum":["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25"]},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate120(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.input === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "input"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "input")) || (key0 === "caller")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("server_tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "server_tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(((((((data2 === "web_search") || (data2 === "web_fetch")) || (data2 === "code_execution")) || (data2 === "bash_code_execution")) || (data2 === "text_editor_code_execution")) || (data2 === "tool_search_tool_regex")) || (data2 === "tool_search_tool_bm25"))){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/enum", "enum", {allowedValues: schema51.properties.name.enum});
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/type", "type", {type: "object"});
errors++;
}
}
if(data.caller !== undefined){
if(!(validate81(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema51.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"type":["array","object"],"cases":[{"type":"array"},{"type":"object"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputWebSearchResult"}},{"$ref":"#/$defs/InputWebSearchError"}]},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["type","url","title","encrypted_content"],"properties":{"type":{"const":"web_search_result"},"url":{"type":"string"},"title":{"type":"string"},"encrypted_content":{"type":"string"},"page_age":{"type":["string","null"]}}};

function validate125(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.encrypted_content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "encrypted_content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "url")) || (key0 === "title")) || (key0 === "encrypted_content")) || (key0 === "page_age"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_result"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: "string"});
errors++;
}
}
if(data.encrypted_content !== undefined){
if(typeof data.encrypted_content !== "string"){
vErrors = failed(vErrors, instancePath+"/encrypted_content", "#/properties/encrypted_content/type", "type", {type: "string"});
errors++;
}
}
if(data.page_age !== undefined){
let data4 = data.page_age;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/page_age", "#/properties/page_age/type", "type", {type: schema53.properties.page_age.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"]};

function validate128(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "max_uses_exceeded")) || (data === "too_many_requests")) || (data === "query_too_long")) || (data === "request_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema55.enum});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate128(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate124(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "caller")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if(!data2 || typeof data2 != "object"){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema52.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data2)){
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate125(data2[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
else if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate127(data2, instancePath+"/content"))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
}
if(data.caller !== undefined){
if(!(validate81(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema52.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_fetch_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputWebFetchContent"},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema57 = {"type":"object","required":["type"],"properties":{"type":{"enum":["web_fetch_result","web_fetch_tool_result_error"]}},"cases":[{"member":"type","values":["web_fetch_result"]},{"member":"type","values":["web_fetch_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputWebFetchResult"},{"$ref":"#/$defs/InputWebFetchError"}]};
const schema58 = {"type":"object","additionalProperties":false,"required":["type","url","content"],"properties":{"type":{"const":"web_fetch_result"},"url":{"type":"string"},"content":{"$ref":"#/$defs/InputDocumentBlock"},"retrieved_at":{"type":["string","null"]}}};

function validate136(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "url")) || (key0 === "content")) || (key0 === "retrieved_at"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_result"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate43(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.retrieved_at !== undefined){
let data3 = data.retrieved_at;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/retrieved_at", "#/properties/retrieved_at/type", "type", {type: schema58.properties.retrieved_at.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema60 = {"enum":["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","max_uses_exceeded","unavailable","content_too_large"]};

function validate140(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "invalid_tool_input") || (data === "url_too_long")) || (data === "url_not_allowed")) || (data === "url_not_in_prior_context")) || (data === "url_not_accessible")) || (data === "unsupported_content_type")) || (data === "too_many_requests")) || (data === "max_uses_exceeded")) || (data === "unavailable")) || (data === "content_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema60.enum});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate140(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate135(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_result")){
if(!(validate136(data, instancePath))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result_error")){
if(!(validate139(data, instancePath))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "web_fetch_result") || (data0 === "web_fetch_tool_result_error"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema57.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "caller")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate135(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.caller !== undefined){
if(!(validate81(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema56.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate40(data4, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputCodeExecutionContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema62 = {"type":"object","required":["type"],"properties":{"type":{"enum":["code_execution_result","encrypted_code_execution_result","code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["code_execution_result"]},{"member":"type","values":["encrypted_code_execution_result"]},{"member":"type","values":["code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputCodeExecutionResult"},{"$ref":"#/$defs/InputEncryptedCodeExecutionResult"},{"$ref":"#/$defs/InputCodeExecutionError"}]};

function validate150(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_output" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_output"});
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.stdout === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stdout"});
errors++;
}
if(data.stderr === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stderr"});
errors++;
}
if(data.return_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "return_code"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_result"});
errors++;
}
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
vErrors = failed(vErrors, instancePath+"/stdout", "#/properties/stdout/type", "type", {type: "string"});
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
vErrors = failed(vErrors, instancePath+"/stderr", "#/properties/stderr/type", "type", {type: "string"});
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/return_code", "#/properties/return_code/type", "type", {type: "integer"});
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate153(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.encrypted_stdout === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "encrypted_stdout"});
errors++;
}
if(data.stderr === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stderr"});
errors++;
}
if(data.return_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "return_code"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "encrypted_stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("encrypted_code_execution_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "encrypted_code_execution_result"});
errors++;
}
}
if(data.encrypted_stdout !== undefined){
if(typeof data.encrypted_stdout !== "string"){
vErrors = failed(vErrors, instancePath+"/encrypted_stdout", "#/properties/encrypted_stdout/type", "type", {type: "string"});
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
vErrors = failed(vErrors, instancePath+"/stderr", "#/properties/stderr/type", "type", {type: "string"});
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/return_code", "#/properties/return_code/type", "type", {type: "integer"});
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema67 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate157(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema67.enum});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate157(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate148(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_result")){
if(!(validate149(data, instancePath))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "encrypted_code_execution_result")){
if(!(validate153(data, instancePath))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result_error")){
if(!(validate156(data, instancePath))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "code_execution_result") || (data0 === "encrypted_code_execution_result")) || (data0 === "code_execution_tool_result_error"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema62.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate148(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema61.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate40(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"bash_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputBashCodeExecutionContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema69 = {"type":"object","required":["type"],"properties":{"type":{"enum":["bash_code_execution_result","bash_code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["bash_code_execution_result"]},{"member":"type","values":["bash_code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputBashCodeExecutionResult"},{"$ref":"#/$defs/InputBashCodeExecutionError"}]};

function validate166(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_output" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_output"});
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate165(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.stdout === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stdout"});
errors++;
}
if(data.stderr === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stderr"});
errors++;
}
if(data.return_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "return_code"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_result"});
errors++;
}
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
vErrors = failed(vErrors, instancePath+"/stdout", "#/properties/stdout/type", "type", {type: "string"});
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
vErrors = failed(vErrors, instancePath+"/stderr", "#/properties/stderr/type", "type", {type: "string"});
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = failed(vErrors, instancePath+"/return_code", "#/properties/return_code/type", "type", {type: "integer"});
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema73 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"]};

function validate170(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "output_file_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema73.enum});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate170(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate164(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_result")){
if(!(validate165(data, instancePath))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result_error")){
if(!(validate169(data, instancePath))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "bash_code_execution_result") || (data0 === "bash_code_execution_tool_result_error"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema69.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate164(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema68.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate40(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"text_editor_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputTextEditorContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema75 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text_editor_code_execution_view_result","text_editor_code_execution_create_result","text_editor_code_execution_str_replace_result","text_editor_code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["text_editor_code_execution_view_result"]},{"member":"type","values":["text_editor_code_execution_create_result"]},{"member":"type","values":["text_editor_code_execution_str_replace_result"]},{"member":"type","values":["text_editor_code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputTextEditorViewResult"},{"$ref":"#/$defs/InputTextEditorCreateResult"},{"$ref":"#/$defs/InputTextEditorStrReplaceResult"},{"$ref":"#/$defs/InputTextEditorError"}]};
const schema76 = {"type":"object","additionalProperties":false,"required":["type","file_type","content"],"properties":{"type":{"const":"text_editor_code_execution_view_result"},"file_type":{"enum":["text","image","pdf"]},"content":{"type":"string"},"num_lines":{"type":["integer","null"]},"start_line":{"type":["integer","null"]},"total_lines":{"type":["integer","null"]}}};

function validate178(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.file_type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_type"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "file_type")) || (key0 === "content")) || (key0 === "num_lines")) || (key0 === "start_line")) || (key0 === "total_lines"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_view_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_view_result"});
errors++;
}
}
if(data.file_type !== undefined){
let data1 = data.file_type;
if(!(((data1 === "text") || (data1 === "image")) || (data1 === "pdf"))){
vErrors = failed(vErrors, instancePath+"/file_type", "#/properties/file_type/enum", "enum", {allowedValues: schema76.properties.file_type.enum});
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "string"});
errors++;
}
}
if(data.num_lines !== undefined){
let data3 = data.num_lines;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/num_lines", "#/properties/num_lines/type", "type", {type: schema76.properties.num_lines.type});
errors++;
}
}
if(data.start_line !== undefined){
let data4 = data.start_line;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/start_line", "#/properties/start_line/type", "type", {type: schema76.properties.start_line.type});
errors++;
}
}
if(data.total_lines !== undefined){
let data5 = data.total_lines;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/total_lines", "#/properties/total_lines/type", "type", {type: schema76.properties.total_lines.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate180(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.is_file_update === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "is_file_update"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "is_file_update"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_create_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_create_result"});
errors++;
}
}
if(data.is_file_update !== undefined){
if(typeof data.is_file_update !== "boolean"){
vErrors = failed(vErrors, instancePath+"/is_file_update", "#/properties/is_file_update/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"text_editor_code_execution_str_replace_result"},"lines":{"type":["array","null"],"items":{"type":"string"}},"old_start":{"type":["integer","null"]},"old_lines":{"type":["integer","null"]},"new_start":{"type":["integer","null"]},"new_lines":{"type":["integer","null"]}}};

function validate182(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "lines")) || (key0 === "old_start")) || (key0 === "old_lines")) || (key0 === "new_start")) || (key0 === "new_lines"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_str_replace_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_str_replace_result"});
errors++;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if((!(Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/lines", "#/properties/lines/type", "type", {type: schema78.properties.lines.type});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = failed(vErrors, instancePath+"/lines/" + i0, "#/properties/lines/items/type", "type", {type: "string"});
errors++;
}
}
}
}
if(data.old_start !== undefined){
let data3 = data.old_start;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/old_start", "#/properties/old_start/type", "type", {type: schema78.properties.old_start.type});
errors++;
}
}
if(data.old_lines !== undefined){
let data4 = data.old_lines;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/old_lines", "#/properties/old_lines/type", "type", {type: schema78.properties.old_lines.type});
errors++;
}
}
if(data.new_start !== undefined){
let data5 = data.new_start;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/new_start", "#/properties/new_start/type", "type", {type: schema78.properties.new_start.type});
errors++;
}
}
if(data.new_lines !== undefined){
let data6 = data.new_lines;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/new_lines", "#/properties/new_lines/type", "type", {type: schema78.properties.new_lines.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"text_editor_code_execution_tool_result_error"},"error_code":{"$ref":"#/$defs/InputTextEditorErrorCode"},"error_message":{"type":["string","null"]}}};
const schema80 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","file_not_found"]};

function validate185(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "file_not_found"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema80.enum});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "error_code")) || (key0 === "error_message"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate185(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/error_message", "#/properties/error_message/type", "type", {type: schema79.properties.error_message.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate177(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_view_result")){
if(!(validate178(data, instancePath))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_create_result")){
if(!(validate180(data, instancePath))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_str_replace_result")){
if(!(validate182(data, instancePath))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result_error")){
if(!(validate184(data, instancePath))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "text_editor_code_execution_view_result") || (data0 === "text_editor_code_execution_create_result")) || (data0 === "text_editor_code_execution_str_replace_result")) || (data0 === "text_editor_code_execution_tool_result_error"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema75.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate177(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema74.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate40(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"tool_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputToolSearchContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema82 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tool_search_tool_search_result","tool_search_tool_result_error"]}},"cases":[{"member":"type","values":["tool_search_tool_search_result"]},{"member":"type","values":["tool_search_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputToolSearchResult"},{"$ref":"#/$defs/InputToolSearchError"}]};

function validate193(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_references === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_references"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tool_references"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_search_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_search_tool_search_result"});
errors++;
}
}
if(data.tool_references !== undefined){
let data1 = data.tool_references;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data1[i0], instancePath+"/tool_references/" + i0))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_references", "#/properties/tool_references/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"tool_search_tool_result_error"},"error_code":{"$ref":"#/$defs/InputToolSearchErrorCode"},"error_message":{"type":["string","null"]}}};
const schema85 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate197(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema85.enum});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate196(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error_code === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error_code"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "error_code")) || (key0 === "error_message"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_search_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate197(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/error_message", "#/properties/error_message/type", "type", {type: schema84.properties.error_message.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate192(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_search_result")){
if(!(validate193(data, instancePath))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result_error")){
if(!(validate196(data, instancePath))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "tool_search_tool_search_result") || (data0 === "tool_search_tool_result_error"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema82.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tool_use_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tool_use_id"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_search_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/pattern", "pattern", {pattern: "^srvtoolu_[a-zA-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/tool_use_id", "#/properties/tool_use_id/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate192(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema81.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate40(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":false,"required":["type","file_id"],"properties":{"type":{"const":"container_upload"},"file_id":{"type":"string"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate203(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "file_id")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("container_upload" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "container_upload"});
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: "string"});
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema86.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate40(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","minLength":1,"pattern":"^$|\\S"},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/InputCitation"},"maxItems":0},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate206(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.text === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "text"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "text")) || (key0 === "citations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern0.test(data1)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/pattern", "pattern", {pattern: "^$|\\S"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/type", "type", {type: "string"});
errors++;
}
}
if(data.citations !== undefined){
let data2 = data.citations;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema87.properties.citations.type});
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 0){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/maxItems", "maxItems", {limit: 0});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data2[i0], instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema87.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate40(data4, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"required":["type","source","title","content"],"properties":{"type":{"const":"search_result"},"source":{"type":"string"},"title":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/InputUncitedTextBlock"}},"citations":{"$ref":"#/$defs/CitationsSwitch"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate210(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
if(data.title === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "title"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "source")) || (key0 === "title")) || (key0 === "content")) || (key0 === "citations")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("search_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "search_result"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = failed(vErrors, instancePath+"/source", "#/properties/source/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate206(data3[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
if(data.citations !== undefined){
if(!(validate72(data.citations, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema88.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "document")){
if(!(validate43(data, instancePath))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking")){
if(!(validate76(data, instancePath))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "redacted_thinking")){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_use")){
if(!(validate80(data, instancePath))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_result")){
if(!(validate89(data, instancePath))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "server_tool_use")){
if(!(validate120(data, instancePath))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_tool_result")){
if(!(validate124(data, instancePath))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result")){
if(!(validate134(data, instancePath))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result")){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result")){
if(!(validate163(data, instancePath))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result")){
if(!(validate176(data, instancePath))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result")){
if(!(validate191(data, instancePath))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "container_upload")){
if(!(validate203(data, instancePath))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate206(data, instancePath))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result")){
if(!(validate210(data, instancePath))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((((((((data0 === "image") || (data0 === "document")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "tool_use")) || (data0 === "tool_result")) || (data0 === "server_tool_use")) || (data0 === "web_search_tool_result")) || (data0 === "web_fetch_tool_result")) || (data0 === "code_execution_tool_result")) || (data0 === "bash_code_execution_tool_result")) || (data0 === "text_editor_code_execution_tool_result")) || (data0 === "tool_search_tool_result")) || (data0 === "container_upload")) || (data0 === "text")) || (data0 === "search_result"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema12.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.role !== undefined){
if("user" !== data.role){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/const", "const", {allowedValue: "user"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema11.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"assistant"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputAssistantBlock"}}]}}};
const schema90 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","search_result","thinking","redacted_thinking","tool_use","tool_result","server_tool_use","web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result","container_upload"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]},{"member":"type","values":["search_result"]},{"member":"type","values":["thinking"]},{"member":"type","values":["redacted_thinking"]},{"member":"type","values":["tool_use"]},{"member":"type","values":["tool_result"]},{"member":"type","values":["server_tool_use"]},{"member":"type","values":["web_search_tool_result"]},{"member":"type","values":["web_fetch_tool_result"]},{"member":"type","values":["code_execution_tool_result"]},{"member":"type","values":["bash_code_execution_tool_result"]},{"member":"type","values":["text_editor_code_execution_tool_result"]},{"member":"type","values":["tool_search_tool_result"]},{"member":"type","values":["container_upload"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"},{"$ref":"#/$defs/InputSearchResultBlock"},{"$ref":"#/$defs/InputThinkingBlock"},{"$ref":"#/$defs/InputRedactedThinkingBlock"},{"$ref":"#/$defs/InputToolUseBlock"},{"$ref":"#/$defs/InputToolResultBlock"},{"$ref":"#/$defs/InputServerToolUseBlock"},{"$ref":"#/$defs/InputWebSearchToolResultBlock"},{"$ref":"#/$defs/InputWebFetchToolResultBlock"},{"$ref":"#/$defs/InputCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputBashCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputTextEditorCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputToolSearchToolResultBlock"},{"$ref":"#/$defs/InputContainerUploadBlock"}]};

function validate218(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result")){
if(!(validate93(data, instancePath))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking")){
if(!(validate76(data, instancePath))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "redacted_thinking")){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_use")){
if(!(validate80(data, instancePath))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_result")){
if(!(validate89(data, instancePath))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "server_tool_use")){
if(!(validate120(data, instancePath))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_tool_result")){
if(!(validate124(data, instancePath))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result")){
if(!(validate134(data, instancePath))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result")){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result")){
if(!(validate163(data, instancePath))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result")){
if(!(validate176(data, instancePath))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result")){
if(!(validate191(data, instancePath))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "container_upload")){
if(!(validate203(data, instancePath))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((((((((((data0 === "text") || (data0 === "image")) || (data0 === "search_result")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "tool_use")) || (data0 === "tool_result")) || (data0 === "server_tool_use")) || (data0 === "web_search_tool_result")) || (data0 === "web_fetch_tool_result")) || (data0 === "code_execution_tool_result")) || (data0 === "bash_code_execution_tool_result")) || (data0 === "text_editor_code_execution_tool_result")) || (data0 === "tool_search_tool_result")) || (data0 === "container_upload"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema90.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.role !== undefined){
if("assistant" !== data.role){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/const", "const", {allowedValue: "assistant"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema89.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate218(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"system"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}]}}};

function validate236(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.role !== undefined){
if("system" !== data.role){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/const", "const", {allowedValue: "system"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema91.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["role"] === "user")){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["role"] === "assistant")){
if(!(validate217(data, instancePath))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["role"] === "system")){
if(!(validate236(data, instancePath))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((data0 === "user") || (data0 === "assistant")) || (data0 === "system"))){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/enum", "enum", {allowedValues: schema10.properties.role.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100000){
vErrors = failed(vErrors, instancePath, "#/maxItems", "maxItems", {limit: 100000});
errors++;
}
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "#/minItems", "minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}]};

function validate241(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema92.type});
errors++;
}
if(!(false)){
if(Array.isArray(data)){
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/allOf/0/then/type", "type", {type: "array"});
errors++;
}
}
}
validate241.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","properties":{"type":{"enum":["custom","bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","browser_toolset_20260801","computer_toolset_20260801","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25_20251119","tool_search_tool_bm25","tool_search_tool_regex_20251119","tool_search_tool_regex",null]}},"cases":[{"member":"type","values":["custom",null,null]},{"member":"type","values":["bash_20250124"]},{"member":"type","values":["text_editor_20250124"]},{"member":"type","values":["text_editor_20250429"]},{"member":"type","values":["text_editor_20250728"]},{"member":"type","values":["memory_20250818"]},{"member":"type","values":["browser_toolset_20260801"]},{"member":"type","values":["computer_toolset_20260801"]},{"member":"type","values":["code_execution_20250522"]},{"member":"type","values":["code_execution_20250825"]},{"member":"type","values":["code_execution_20260120"]},{"member":"type","values":["code_execution_20260521"]},{"member":"type","values":["web_search_20250305"]},{"member":"type","values":["web_search_20260209"]},{"member":"type","values":["web_search_20260318"]},{"member":"type","values":["web_fetch_20250910"]},{"member":"type","values":["web_fetch_20260209"]},{"member":"type","values":["web_fetch_20260309"]},{"member":"type","values":["web_fetch_20260318"]},{"member":"type","values":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},{"member":"type","values":["tool_search_tool_regex_20251119","tool_search_tool_regex"]}],"variants":[{"$ref":"#/$defs/CustomTool"},{"$ref":"#/$defs/BashTool20250124"},{"$ref":"#/$defs/TextEditorTool20250124"},{"$ref":"#/$defs/TextEditorTool20250429"},{"$ref":"#/$defs/TextEditorTool20250728"},{"$ref":"#/$defs/MemoryTool20250818"},{"$ref":"#/$defs/BrowserToolset20260801"},{"$ref":"#/$defs/ComputerToolset20260801"},{"$ref":"#/$defs/CodeExecutionTool20250522"},{"$ref":"#/$defs/CodeExecutionTool20250825"},{"$ref":"#/$defs/CodeExecutionTool20260120"},{"$ref":"#/$defs/CodeExecutionTool20260521"},{"$ref":"#/$defs/WebSearchTool20250305"},{"$ref":"#/$defs/WebSearchTool20260209"},{"$ref":"#/$defs/WebSearchTool20260318"},{"$ref":"#/$defs/WebFetchTool20250910"},{"$ref":"#/$defs/WebFetchTool20260209"},{"$ref":"#/$defs/WebFetchTool20260309"},{"$ref":"#/$defs/WebFetchTool20260318"},{"$ref":"#/$defs/ToolSearchBm25Tool20251119"},{"$ref":"#/$defs/ToolSearchRegexTool20251119"}]};
const schema95 = {"type":"object","additionalProperties":false,"required":["name","input_schema"],"properties":{"type":{"type":["string","null"],"cases":[{"type":"string"}],"variants":[{"const":"custom"}]},"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,128}$"},"description":{"type":"string"},"input_schema":{"$ref":"#/$defs/ToolInputSchema"},"strict":{"$ref":"#/$defs/StrictTool"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"eager_input_streaming":{"type":["boolean","null"]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern13 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const schema96 = {"type":"object","required":["type"],"properties":{"type":{"const":"object"},"properties":{"type":["object","null"],"additionalProperties":true},"required":{"type":["array","null"],"items":{"type":"string"}}},"additionalProperties":true};

function validate247(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("object" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "object"});
errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/properties", "#/properties/properties/type", "type", {type: schema96.properties.properties.type});
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/required", "#/properties/required/type", "type", {type: schema96.properties.required.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = failed(vErrors, instancePath+"/required/" + i0, "#/properties/required/items/type", "type", {type: "string"});
errors++;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate249(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "boolean"});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}


function validate251(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "boolean"});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"array","items":{"enum":["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}};

function validate253(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "direct") || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521"))){
vErrors = failed(vErrors, instancePath+"/" + i0, "#/items/enum", "enum", {allowedValues: schema99.items.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate255(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
vErrors = failed(vErrors, instancePath+"/" + i0, "#/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate246(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.input_schema === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "input_schema"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema95.properties.type.type});
errors++;
}
if(!(false)){
if(typeof data0 == "string"){
if("custom" !== data0){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/allOf/0/then/const", "const", {allowedValue: "custom"});
errors++;
}
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/pattern", "pattern", {pattern: "^[a-zA-Z0-9_-]{1,128}$"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = failed(vErrors, instancePath+"/description", "#/properties/description/type", "type", {type: "string"});
errors++;
}
}
if(data.input_schema !== undefined){
if(!(validate247(data.input_schema, instancePath+"/input_schema"))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.eager_input_streaming !== undefined){
let data6 = data.eager_input_streaming;
if((typeof data6 !== "boolean") && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/eager_input_streaming", "#/properties/eager_input_streaming/type", "type", {type: schema95.properties.eager_input_streaming.type});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema95.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate40(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"bash_20250124"},"name":{"const":"bash"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("bash_20250124" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_20250124"});
errors++;
}
}
if(data.name !== undefined){
if("bash" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "bash"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema101.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250124"},"name":{"const":"str_replace_editor"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate266(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250124" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_20250124"});
errors++;
}
}
if(data.name !== undefined){
if("str_replace_editor" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "str_replace_editor"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema102.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250429"},"name":{"const":"str_replace_based_edit_tool"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate273(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250429" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_20250429"});
errors++;
}
}
if(data.name !== undefined){
if("str_replace_based_edit_tool" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "str_replace_based_edit_tool"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema103.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250728"},"name":{"const":"str_replace_based_edit_tool"},"max_characters":{"type":["integer","null"],"minimum":1},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate280(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "max_characters")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250728" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_20250728"});
errors++;
}
}
if(data.name !== undefined){
if("str_replace_based_edit_tool" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "str_replace_based_edit_tool"});
errors++;
}
}
if(data.max_characters !== undefined){
let data2 = data.max_characters;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_characters", "#/properties/max_characters/type", "type", {type: schema104.properties.max_characters.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_characters", "#/properties/max_characters/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema104.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate40(data7, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"memory_20250818"},"name":{"const":"memory"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("memory_20250818" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "memory_20250818"});
errors++;
}
}
if(data.name !== undefined){
if("memory" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "memory"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate255(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema105.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate40(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"browser_toolset_20260801"},"configs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/BrowserToolsetConfigs"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema107 = {"type":"object","additionalProperties":false,"properties":{"navigate":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"list_tabs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"new_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"switch_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"close_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_page":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"get_page_text":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_console":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_network":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"find":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"form_input":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"file_upload":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll_to":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"screenshot":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"zoom":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"right_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"middle_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"double_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"triple_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hover":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click_drag":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_down":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_up":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"mouse_move":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"type":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hold_key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"wait":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"javascript_exec":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]}}};
const schema108 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"defer_loading":{"type":["boolean","null"]}}};

function validate296(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "defer_loading"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/enabled", "#/properties/enabled/type", "type", {type: schema108.properties.enabled.type});
errors++;
}
}
if(data.defer_loading !== undefined){
let data1 = data.defer_loading;
if((typeof data1 !== "boolean") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/defer_loading", "#/properties/defer_loading/type", "type", {type: schema108.properties.defer_loading.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema107.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.navigate !== undefined){
let data0 = data.navigate;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/navigate", "#/properties/navigate/type", "type", {type: schema107.properties.navigate.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate296(data0, instancePath+"/navigate"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.list_tabs !== undefined){
let data1 = data.list_tabs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/list_tabs", "#/properties/list_tabs/type", "type", {type: schema107.properties.list_tabs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate296(data1, instancePath+"/list_tabs"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.new_tab !== undefined){
let data2 = data.new_tab;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/new_tab", "#/properties/new_tab/type", "type", {type: schema107.properties.new_tab.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate296(data2, instancePath+"/new_tab"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.switch_tab !== undefined){
let data3 = data.switch_tab;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/switch_tab", "#/properties/switch_tab/type", "type", {type: schema107.properties.switch_tab.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate296(data3, instancePath+"/switch_tab"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.close_tab !== undefined){
let data4 = data.close_tab;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/close_tab", "#/properties/close_tab/type", "type", {type: schema107.properties.close_tab.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate296(data4, instancePath+"/close_tab"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_page !== undefined){
let data5 = data.read_page;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/read_page", "#/properties/read_page/type", "type", {type: schema107.properties.read_page.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate296(data5, instancePath+"/read_page"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.get_page_text !== undefined){
let data6 = data.get_page_text;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/get_page_text", "#/properties/get_page_text/type", "type", {type: schema107.properties.get_page_text.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate296(data6, instancePath+"/get_page_text"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_console !== undefined){
let data7 = data.read_console;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/read_console", "#/properties/read_console/type", "type", {type: schema107.properties.read_console.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate296(data7, instancePath+"/read_console"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_network !== undefined){
let data8 = data.read_network;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/read_network", "#/properties/read_network/type", "type", {type: schema107.properties.read_network.type});
errors++;
}
if(!(false)){
if((data8 && typeof data8 == "object" && !Array.isArray(data8))){
if(!(validate296(data8, instancePath+"/read_network"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.find !== undefined){
let data9 = data.find;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/find", "#/properties/find/type", "type", {type: schema107.properties.find.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate296(data9, instancePath+"/find"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.form_input !== undefined){
let data10 = data.form_input;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/form_input", "#/properties/form_input/type", "type", {type: schema107.properties.form_input.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate296(data10, instancePath+"/form_input"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.file_upload !== undefined){
let data11 = data.file_upload;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/file_upload", "#/properties/file_upload/type", "type", {type: schema107.properties.file_upload.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate296(data11, instancePath+"/file_upload"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll_to !== undefined){
let data12 = data.scroll_to;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll_to", "#/properties/scroll_to/type", "type", {type: schema107.properties.scroll_to.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate296(data12, instancePath+"/scroll_to"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.screenshot !== undefined){
let data13 = data.screenshot;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/screenshot", "#/properties/screenshot/type", "type", {type: schema107.properties.screenshot.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate296(data13, instancePath+"/screenshot"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.zoom !== undefined){
let data14 = data.zoom;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = failed(vErrors, instancePath+"/zoom", "#/properties/zoom/type", "type", {type: schema107.properties.zoom.type});
errors++;
}
if(!(false)){
if((data14 && typeof data14 == "object" && !Array.isArray(data14))){
if(!(validate296(data14, instancePath+"/zoom"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click !== undefined){
let data15 = data.left_click;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click", "#/properties/left_click/type", "type", {type: schema107.properties.left_click.type});
errors++;
}
if(!(false)){
if((data15 && typeof data15 == "object" && !Array.isArray(data15))){
if(!(validate296(data15, instancePath+"/left_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.right_click !== undefined){
let data16 = data.right_click;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = failed(vErrors, instancePath+"/right_click", "#/properties/right_click/type", "type", {type: schema107.properties.right_click.type});
errors++;
}
if(!(false)){
if((data16 && typeof data16 == "object" && !Array.isArray(data16))){
if(!(validate296(data16, instancePath+"/right_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.middle_click !== undefined){
let data17 = data.middle_click;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
vErrors = failed(vErrors, instancePath+"/middle_click", "#/properties/middle_click/type", "type", {type: schema107.properties.middle_click.type});
errors++;
}
if(!(false)){
if((data17 && typeof data17 == "object" && !Array.isArray(data17))){
if(!(validate296(data17, instancePath+"/middle_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.double_click !== undefined){
let data18 = data.double_click;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
vErrors = failed(vErrors, instancePath+"/double_click", "#/properties/double_click/type", "type", {type: schema107.properties.double_click.type});
errors++;
}
if(!(false)){
if((data18 && typeof data18 == "object" && !Array.isArray(data18))){
if(!(validate296(data18, instancePath+"/double_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.triple_click !== undefined){
let data19 = data.triple_click;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
vErrors = failed(vErrors, instancePath+"/triple_click", "#/properties/triple_click/type", "type", {type: schema107.properties.triple_click.type});
errors++;
}
if(!(false)){
if((data19 && typeof data19 == "object" && !Array.isArray(data19))){
if(!(validate296(data19, instancePath+"/triple_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.hover !== undefined){
let data20 = data.hover;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
vErrors = failed(vErrors, instancePath+"/hover", "#/properties/hover/type", "type", {type: schema107.properties.hover.type});
errors++;
}
if(!(false)){
if((data20 && typeof data20 == "object" && !Array.isArray(data20))){
if(!(validate296(data20, instancePath+"/hover"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click_drag !== undefined){
let data21 = data.left_click_drag;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click_drag", "#/properties/left_click_drag/type", "type", {type: schema107.properties.left_click_drag.type});
errors++;
}
if(!(false)){
if((data21 && typeof data21 == "object" && !Array.isArray(data21))){
if(!(validate296(data21, instancePath+"/left_click_drag"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_down !== undefined){
let data22 = data.left_mouse_down;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_down", "#/properties/left_mouse_down/type", "type", {type: schema107.properties.left_mouse_down.type});
errors++;
}
if(!(false)){
if((data22 && typeof data22 == "object" && !Array.isArray(data22))){
if(!(validate296(data22, instancePath+"/left_mouse_down"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_up !== undefined){
let data23 = data.left_mouse_up;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_up", "#/properties/left_mouse_up/type", "type", {type: schema107.properties.left_mouse_up.type});
errors++;
}
if(!(false)){
if((data23 && typeof data23 == "object" && !Array.isArray(data23))){
if(!(validate296(data23, instancePath+"/left_mouse_up"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.mouse_move !== undefined){
let data24 = data.mouse_move;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
vErrors = failed(vErrors, instancePath+"/mouse_move", "#/properties/mouse_move/type", "type", {type: schema107.properties.mouse_move.type});
errors++;
}
if(!(false)){
if((data24 && typeof data24 == "object" && !Array.isArray(data24))){
if(!(validate296(data24, instancePath+"/mouse_move"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll !== undefined){
let data25 = data.scroll;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll", "#/properties/scroll/type", "type", {type: schema107.properties.scroll.type});
errors++;
}
if(!(false)){
if((data25 && typeof data25 == "object" && !Array.isArray(data25))){
if(!(validate296(data25, instancePath+"/scroll"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data26 = data.type;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema107.properties.type.type});
errors++;
}
if(!(false)){
if((data26 && typeof data26 == "object" && !Array.isArray(data26))){
if(!(validate296(data26, instancePath+"/type"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.key !== undefined){
let data27 = data.key;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
vErrors = failed(vErrors, instancePath+"/key", "#/properties/key/type", "type", {type: schema107.properties.key.type});
errors++;
}
if(!(false)){
if((data27 && typeof data27 == "object" && !Array.isArray(data27))){
if(!(validate296(data27, instancePath+"/key"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.hold_key !== undefined){
let data28 = data.hold_key;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
vErrors = failed(vErrors, instancePath+"/hold_key", "#/properties/hold_key/type", "type", {type: schema107.properties.hold_key.type});
errors++;
}
if(!(false)){
if((data28 && typeof data28 == "object" && !Array.isArray(data28))){
if(!(validate296(data28, instancePath+"/hold_key"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.wait !== undefined){
let data29 = data.wait;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
vErrors = failed(vErrors, instancePath+"/wait", "#/properties/wait/type", "type", {type: schema107.properties.wait.type});
errors++;
}
if(!(false)){
if((data29 && typeof data29 == "object" && !Array.isArray(data29))){
if(!(validate296(data29, instancePath+"/wait"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.javascript_exec !== undefined){
let data30 = data.javascript_exec;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
vErrors = failed(vErrors, instancePath+"/javascript_exec", "#/properties/javascript_exec/type", "type", {type: schema107.properties.javascript_exec.type});
errors++;
}
if(!(false)){
if((data30 && typeof data30 == "object" && !Array.isArray(data30))){
if(!(validate296(data30, instancePath+"/javascript_exec"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "configs")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("browser_toolset_20260801" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "browser_toolset_20260801"});
errors++;
}
}
if(data.configs !== undefined){
let data1 = data.configs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/configs", "#/properties/configs/type", "type", {type: schema106.properties.configs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate295(data1, instancePath+"/configs"))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema106.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate40(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"computer_toolset_20260801"},"configs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ComputerToolsetConfigs"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema110 = {"type":"object","additionalProperties":false,"properties":{"key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hold_key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"type":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"cursor_position":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"mouse_move":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_down":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_up":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click_drag":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"right_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"middle_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"double_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"triple_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"wait":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"screenshot":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"zoom":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]}}};

function validate332(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema110.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/key", "#/properties/key/type", "type", {type: schema110.properties.key.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate296(data0, instancePath+"/key"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.hold_key !== undefined){
let data1 = data.hold_key;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/hold_key", "#/properties/hold_key/type", "type", {type: schema110.properties.hold_key.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate296(data1, instancePath+"/hold_key"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema110.properties.type.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate296(data2, instancePath+"/type"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.cursor_position !== undefined){
let data3 = data.cursor_position;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cursor_position", "#/properties/cursor_position/type", "type", {type: schema110.properties.cursor_position.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate296(data3, instancePath+"/cursor_position"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.mouse_move !== undefined){
let data4 = data.mouse_move;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/mouse_move", "#/properties/mouse_move/type", "type", {type: schema110.properties.mouse_move.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate296(data4, instancePath+"/mouse_move"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_down !== undefined){
let data5 = data.left_mouse_down;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_down", "#/properties/left_mouse_down/type", "type", {type: schema110.properties.left_mouse_down.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate296(data5, instancePath+"/left_mouse_down"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_up !== undefined){
let data6 = data.left_mouse_up;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_up", "#/properties/left_mouse_up/type", "type", {type: schema110.properties.left_mouse_up.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate296(data6, instancePath+"/left_mouse_up"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click !== undefined){
let data7 = data.left_click;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click", "#/properties/left_click/type", "type", {type: schema110.properties.left_click.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate296(data7, instancePath+"/left_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click_drag !== undefined){
let data8 = data.left_click_drag;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click_drag", "#/properties/left_click_drag/type", "type", {type: schema110.properties.left_click_drag.type});
errors++;
}
if(!(false)){
if((data8 && typeof data8 == "object" && !Array.isArray(data8))){
if(!(validate296(data8, instancePath+"/left_click_drag"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.right_click !== undefined){
let data9 = data.right_click;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/right_click", "#/properties/right_click/type", "type", {type: schema110.properties.right_click.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate296(data9, instancePath+"/right_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.middle_click !== undefined){
let data10 = data.middle_click;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/middle_click", "#/properties/middle_click/type", "type", {type: schema110.properties.middle_click.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate296(data10, instancePath+"/middle_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.double_click !== undefined){
let data11 = data.double_click;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/double_click", "#/properties/double_click/type", "type", {type: schema110.properties.double_click.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate296(data11, instancePath+"/double_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.triple_click !== undefined){
let data12 = data.triple_click;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/triple_click", "#/properties/triple_click/type", "type", {type: schema110.properties.triple_click.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate296(data12, instancePath+"/triple_click"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll !== undefined){
let data13 = data.scroll;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll", "#/properties/scroll/type", "type", {type: schema110.properties.scroll.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate296(data13, instancePath+"/scroll"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.wait !== undefined){
let data14 = data.wait;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = failed(vErrors, instancePath+"/wait", "#/properties/wait/type", "type", {type: schema110.properties.wait.type});
errors++;
}
if(!(false)){
if((data14 && typeof data14 == "object" && !Array.isArray(data14))){
if(!(validate296(data14, instancePath+"/wait"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.screenshot !== undefined){
let data15 = data.screenshot;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = failed(vErrors, instancePath+"/screenshot", "#/properties/screenshot/type", "type", {type: schema110.properties.screenshot.type});
errors++;
}
if(!(false)){
if((data15 && typeof data15 == "object" && !Array.isArray(data15))){
if(!(validate296(data15, instancePath+"/screenshot"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
if(data.zoom !== undefined){
let data16 = data.zoom;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = failed(vErrors, instancePath+"/zoom", "#/properties/zoom/type", "type", {type: schema110.properties.zoom.type});
errors++;
}
if(!(false)){
if((data16 && typeof data16 == "object" && !Array.isArray(data16))){
if(!(validate296(data16, instancePath+"/zoom"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate331(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "configs")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("computer_toolset_20260801" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "computer_toolset_20260801"});
errors++;
}
}
if(data.configs !== undefined){
let data1 = data.configs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/configs", "#/properties/configs/type", "type", {type: schema109.properties.configs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate332(data1, instancePath+"/configs"))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema109.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate40(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250522"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate353(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20250522" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_20250522"});
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "code_execution"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema111.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250825"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate359(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20250825" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_20250825"});
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "code_execution"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema112.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260120"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate365(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20260120" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_20260120"});
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "code_execution"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema113.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260521"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate371(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20260521" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_20260521"});
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "code_execution"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema114.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20250305"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema116 = {"type":["array","null"],"items":{"type":"string"}};

function validate378(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema116.type});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = failed(vErrors, instancePath+"/" + i0, "#/items/type", "type", {type: "string"});
errors++;
}
}
}
validate378.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":["array","null"],"items":{"type":"string"}};

function validate380(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema117.type});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = failed(vErrors, instancePath+"/" + i0, "#/items/type", "type", {type: "string"});
errors++;
}
}
}
validate380.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"approximate"},"city":{"type":["string","null"],"minLength":1,"maxLength":255},"region":{"type":["string","null"],"minLength":1,"maxLength":255},"country":{"type":["string","null"],"minLength":2,"maxLength":2},"timezone":{"type":["string","null"],"minLength":1,"maxLength":255}}};

function validate382(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "city")) || (key0 === "region")) || (key0 === "country")) || (key0 === "timezone"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("approximate" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "approximate"});
errors++;
}
}
if(data.city !== undefined){
let data1 = data.city;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/city", "#/properties/city/type", "type", {type: schema118.properties.city.type});
errors++;
}
if(typeof data1 === "string"){
if(isLonger(data1, 255)){
vErrors = failed(vErrors, instancePath+"/city", "#/properties/city/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data1, 1)){
vErrors = failed(vErrors, instancePath+"/city", "#/properties/city/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/region", "#/properties/region/type", "type", {type: schema118.properties.region.type});
errors++;
}
if(typeof data2 === "string"){
if(isLonger(data2, 255)){
vErrors = failed(vErrors, instancePath+"/region", "#/properties/region/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data2, 1)){
vErrors = failed(vErrors, instancePath+"/region", "#/properties/region/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.country !== undefined){
let data3 = data.country;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/country", "#/properties/country/type", "type", {type: schema118.properties.country.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 2)){
vErrors = failed(vErrors, instancePath+"/country", "#/properties/country/maxLength", "maxLength", {limit: 2});
errors++;
}
if(isShorter(data3, 2)){
vErrors = failed(vErrors, instancePath+"/country", "#/properties/country/minLength", "minLength", {limit: 2});
errors++;
}
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/timezone", "#/properties/timezone/type", "type", {type: schema118.properties.timezone.type});
errors++;
}
if(typeof data4 === "string"){
if(isLonger(data4, 255)){
vErrors = failed(vErrors, instancePath+"/timezone", "#/properties/timezone/maxLength", "maxLength", {limit: 255});
errors++;
}
if(isShorter(data4, 1)){
vErrors = failed(vErrors, instancePath+"/timezone", "#/properties/timezone/minLength", "minLength", {limit: 1});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}


function validate377(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema115.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_20250305" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_20250305"});
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_search"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema115.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema115.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate382(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema115.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate40(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260209"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate389(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema119.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_20260209" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_20260209"});
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_search"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema119.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema119.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate382(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema119.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate40(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260318"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema121 = {"enum":["full","excluded"]};

function validate402(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "excluded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema121.enum});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate398(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema120.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_search_20260318" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_20260318"});
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_search"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema120.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema120.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate382(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
}
}
if(data.response_inclusion !== undefined){
if(!(validate402(data.response_inclusion, instancePath+"/response_inclusion"))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data10 = data.cache_control;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema120.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate40(data10, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20250910"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema124 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none"]}},"cases":[{"member":"type","values":["all"]},{"member":"type","values":["none"]}],"variants":[{"$ref":"#/$defs/FetchableAll"},{"$ref":"#/$defs/FetchableNone"}]};

function validate415(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("all" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "all"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate417(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("none" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "none"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}


function validate414(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "all")){
if(!(validate415(data, instancePath))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate417(data, instancePath))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "all") || (data0 === "none"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema124.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none","only","except"]}},"cases":[{"member":"type","values":["all"]},{"member":"type","values":["none"]},{"member":"type","values":["only"]},{"member":"type","values":["except"]}],"variants":[{"$ref":"#/$defs/FetchableAll"},{"$ref":"#/$defs/FetchableNone"},{"$ref":"#/$defs/FetchableOnly"},{"$ref":"#/$defs/FetchableExcept"}]};

function validate424(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool_reference" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_reference"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}


function validate423(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tools === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tools"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tools"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("only" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "only"});
errors++;
}
}
if(data.tools !== undefined){
let data1 = data.tools;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate424(data1[i0], instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/tools", "#/properties/tools/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate427(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.tools === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "tools"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tools"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("except" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "except"});
errors++;
}
}
if(data.tools !== undefined){
let data1 = data.tools;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate424(data1[i0], instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/tools", "#/properties/tools/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}


function validate420(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "all")){
if(!(validate415(data, instancePath))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate417(data, instancePath))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "only")){
if(!(validate423(data, instancePath))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "except")){
if(!(validate427(data, instancePath))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "all") || (data0 === "none")) || (data0 === "only")) || (data0 === "except"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema127.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}


function validate413(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "user_input") || (key0 === "client_tool_results")) || (key0 === "server_tool_results"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.user_input !== undefined){
if(!(validate414(data.user_input, instancePath+"/user_input"))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.client_tool_results !== undefined){
if(!(validate420(data.client_tool_results, instancePath+"/client_tool_results"))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
if(data.server_tool_results !== undefined){
if(!(validate420(data.server_tool_results, instancePath+"/server_tool_results"))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}


function validate409(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema122.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20250910" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_20250910"});
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_fetch"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema122.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema122.properties.max_content_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema122.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate72(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema122.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate413(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema122.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate40(data11, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260209"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate438(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema131.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260209" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_20260209"});
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_fetch"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema131.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema131.properties.max_content_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema131.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate72(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema131.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate413(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema131.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate40(data11, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260309"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"use_cache":{"type":"boolean"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate448(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema132.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260309" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_20260309"});
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_fetch"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema132.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema132.properties.max_content_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema132.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate72(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema132.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate413(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
}
if(data.use_cache !== undefined){
if(typeof data.use_cache !== "boolean"){
vErrors = failed(vErrors, instancePath+"/use_cache", "#/properties/use_cache/type", "type", {type: "boolean"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data12 = data.cache_control;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema132.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate40(data12, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260318"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"use_cache":{"type":"boolean"},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate458(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema133.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260318" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_20260318"});
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "web_fetch"});
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema133.properties.max_uses.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema133.properties.max_content_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate378(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate380(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema133.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate72(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema133.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate413(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
}
if(data.use_cache !== undefined){
if(typeof data.use_cache !== "boolean"){
vErrors = failed(vErrors, instancePath+"/use_cache", "#/properties/use_cache/type", "type", {type: "boolean"});
errors++;
}
}
if(data.response_inclusion !== undefined){
if(!(validate402(data.response_inclusion, instancePath+"/response_inclusion"))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data13 = data.cache_control;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema133.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate40(data13, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},"name":{"const":"tool_search_tool_bm25"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate469(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "tool_search_tool_bm25_20251119") || (data0 === "tool_search_tool_bm25"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema134.properties.type.enum});
errors++;
}
}
if(data.name !== undefined){
if("tool_search_tool_bm25" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "tool_search_tool_bm25"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema134.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_regex_20251119","tool_search_tool_regex"]},"name":{"const":"tool_search_tool_regex"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate475(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "tool_search_tool_regex_20251119") || (data0 === "tool_search_tool_regex"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema135.properties.type.enum});
errors++;
}
}
if(data.name !== undefined){
if("tool_search_tool_regex" !== data.name){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/const", "const", {allowedValue: "tool_search_tool_regex"});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate253(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate251(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate249(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema135.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate40(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}


function validate245(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (((data["type"] === "custom") || (data["type"] === null)) || (data["type"] === undefined))){
if(!(validate246(data, instancePath))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_20250124")){
if(!(validate259(data, instancePath))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250124")){
if(!(validate266(data, instancePath))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250429")){
if(!(validate273(data, instancePath))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250728")){
if(!(validate280(data, instancePath))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "memory_20250818")){
if(!(validate287(data, instancePath))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "browser_toolset_20260801")){
if(!(validate294(data, instancePath))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "computer_toolset_20260801")){
if(!(validate331(data, instancePath))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20250522")){
if(!(validate353(data, instancePath))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20250825")){
if(!(validate359(data, instancePath))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20260120")){
if(!(validate365(data, instancePath))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20260521")){
if(!(validate371(data, instancePath))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20250305")){
if(!(validate377(data, instancePath))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20260209")){
if(!(validate389(data, instancePath))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20260318")){
if(!(validate398(data, instancePath))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20250910")){
if(!(validate409(data, instancePath))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260209")){
if(!(validate438(data, instancePath))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260309")){
if(!(validate448(data, instancePath))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260318")){
if(!(validate458(data, instancePath))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "tool_search_tool_bm25_20251119") || (data["type"] === "tool_search_tool_bm25"))){
if(!(validate469(data, instancePath))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "tool_search_tool_regex_20251119") || (data["type"] === "tool_search_tool_regex"))){
if(!(validate475(data, instancePath))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((((((((((((((((data0 === "custom") || (data0 === "bash_20250124")) || (data0 === "text_editor_20250124")) || (data0 === "text_editor_20250429")) || (data0 === "text_editor_20250728")) || (data0 === "memory_20250818")) || (data0 === "browser_toolset_20260801")) || (data0 === "computer_toolset_20260801")) || (data0 === "code_execution_20250522")) || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521")) || (data0 === "web_search_20250305")) || (data0 === "web_search_20260209")) || (data0 === "web_search_20260318")) || (data0 === "web_fetch_20250910")) || (data0 === "web_fetch_20260209")) || (data0 === "web_fetch_20260309")) || (data0 === "web_fetch_20260318")) || (data0 === "tool_search_tool_bm25_20251119")) || (data0 === "tool_search_tool_bm25")) || (data0 === "tool_search_tool_regex_20251119")) || (data0 === "tool_search_tool_regex")) || (data0 === null))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema94.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate245(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","required":["type"],"properties":{"type":{"enum":["auto","any","tool","none"]}},"cases":[{"member":"type","values":["auto"]},{"member":"type","values":["any"]},{"member":"type","values":["tool"]},{"member":"type","values":["none"]}],"variants":[{"$ref":"#/$defs/ToolChoiceAuto"},{"$ref":"#/$defs/ToolChoiceAny"},{"$ref":"#/$defs/ToolChoiceTool"},{"$ref":"#/$defs/ToolChoiceNone"}]};

function validate484(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "disable_parallel_tool_use"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("auto" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "auto"});
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
vErrors = failed(vErrors, instancePath+"/disable_parallel_tool_use", "#/properties/disable_parallel_tool_use/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}


function validate486(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "disable_parallel_tool_use"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("any" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "any"});
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
vErrors = failed(vErrors, instancePath+"/disable_parallel_tool_use", "#/properties/disable_parallel_tool_use/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}


function validate488(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "name")) || (key0 === "disable_parallel_tool_use"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("tool" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = failed(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
vErrors = failed(vErrors, instancePath+"/disable_parallel_tool_use", "#/properties/disable_parallel_tool_use/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}


function validate490(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("none" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "none"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}


function validate483(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "auto")){
if(!(validate484(data, instancePath))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "any")){
if(!(validate486(data, instancePath))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool")){
if(!(validate488(data, instancePath))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate490(data, instancePath))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "auto") || (data0 === "any")) || (data0 === "tool")) || (data0 === "none"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema136.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","required":["type"],"properties":{"type":{"enum":["enabled","disabled","adaptive","between_tools"]}},"cases":[{"member":"type","values":["enabled"]},{"member":"type","values":["disabled"]},{"member":"type","values":["adaptive"]},{"member":"type","values":["between_tools"]}],"variants":[{"$ref":"#/$defs/ThinkingEnabled"},{"$ref":"#/$defs/ThinkingDisabled"},{"$ref":"#/$defs/ThinkingAdaptive"},{"$ref":"#/$defs/ThinkingBetweenTools"}]};
const schema143 = {"enum":["summarized","omitted",null]};

function validate495(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "summarized") || (data === "omitted")) || (data === null))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema143.enum});
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


function validate494(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.budget_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "budget_tokens"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "budget_tokens")) || (key0 === "display"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("enabled" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "enabled"});
errors++;
}
}
if(data.budget_tokens !== undefined){
let data1 = data.budget_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/budget_tokens", "#/properties/budget_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1024 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/budget_tokens", "#/properties/budget_tokens/minimum", "minimum", {comparison: ">=", limit: 1024});
errors++;
}
}
}
if(data.display !== undefined){
if(!(validate495(data.display, instancePath+"/display"))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}


function validate498(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("disabled" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "disabled"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}


function validate500(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "display"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("adaptive" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "adaptive"});
errors++;
}
}
if(data.display !== undefined){
if(!(validate495(data.display, instancePath+"/display"))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}


function validate503(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("between_tools" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "between_tools"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}


function validate493(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "enabled")){
if(!(validate494(data, instancePath))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "disabled")){
if(!(validate498(data, instancePath))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "adaptive")){
if(!(validate500(data, instancePath))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "between_tools")){
if(!(validate503(data, instancePath))){
vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "enabled") || (data0 === "disabled")) || (data0 === "adaptive")) || (data0 === "between_tools"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema141.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"object","additionalProperties":false,"properties":{"user_id":{"type":["string","null"],"maxLength":512}}};

function validate506(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "user_id")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/user_id", "#/properties/user_id/type", "type", {type: schema147.properties.user_id.type});
errors++;
}
if(typeof data0 === "string"){
if(isLonger(data0, 512)){
vErrors = failed(vErrors, instancePath+"/user_id", "#/properties/user_id/maxLength", "maxLength", {limit: 512});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","additionalProperties":false,"properties":{"effort":{"enum":["low","medium","high","xhigh","max",null]},"format":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/JsonOutputFormat"}]}}};

function validate509(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.schema === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "schema"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "schema"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("json_schema" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "json_schema"});
errors++;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
vErrors = failed(vErrors, instancePath+"/schema", "#/properties/schema/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}


function validate508(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "effort") || (key0 === "format"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.effort !== undefined){
let data0 = data.effort;
if(!((((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "xhigh")) || (data0 === "max")) || (data0 === null))){
vErrors = failed(vErrors, instancePath+"/effort", "#/properties/effort/enum", "enum", {allowedValues: schema148.properties.effort.enum});
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/format", "#/properties/format/type", "type", {type: schema148.properties.format.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate509(data1, instancePath+"/format"))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":["string","null"]},"skills":{"type":["array","null"],"items":{"$ref":"#/$defs/SkillRequest"}}}};
const schema151 = {"type":"object","additionalProperties":false,"required":["skill_id","type"],"properties":{"skill_id":{"type":"string"},"type":{"enum":["anthropic","custom"]},"version":{"type":"string"}}};

function validate514(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.skill_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "skill_id"});
errors++;
}
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "skill_id") || (key0 === "type")) || (key0 === "version"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.skill_id !== undefined){
if(typeof data.skill_id !== "string"){
vErrors = failed(vErrors, instancePath+"/skill_id", "#/properties/skill_id/type", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((data1 === "anthropic") || (data1 === "custom"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema151.properties.type.enum});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = failed(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}


function validate513(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "skills"))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: schema150.properties.id.type});
errors++;
}
}
if(data.skills !== undefined){
let data1 = data.skills;
if((!(Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/skills", "#/properties/skills/type", "type", {type: schema150.properties.skills.type});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate514(data1[i0], instancePath+"/skills/" + i0))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}

const schema152 = {"enum":["standard","fast",null]};

function validate517(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "standard") || (data === "fast")) || (data === null))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema152.enum});
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}

const schema153 = {"type":"object","additionalProperties":false,"properties":{"previous_message_id":{"type":["string","null"]}}};

function validate519(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "previous_message_id")){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.previous_message_id !== undefined){
let data0 = data.previous_message_id;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/previous_message_id", "#/properties/previous_message_id/type", "type", {type: schema153.properties.previous_message_id.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}


function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "model"});
errors++;
}
if(data.messages === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "messages"});
errors++;
}
if(data.max_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "max_tokens"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.model !== undefined){
if(!(validate23(data.model, instancePath+"/model"))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
if(!(validate25(data.messages, instancePath+"/messages"))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.max_tokens !== undefined){
let data2 = data.max_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = failed(vErrors, instancePath+"/max_tokens", "#/properties/max_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/max_tokens", "#/properties/max_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.system !== undefined){
if(!(validate241(data.system, instancePath+"/system"))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
if(typeof data.stream !== "boolean"){
vErrors = failed(vErrors, instancePath+"/stream", "#/properties/stream/type", "type", {type: "boolean"});
errors++;
}
}
if(data.stop_sequences !== undefined){
let data5 = data.stop_sequences;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = failed(vErrors, instancePath+"/stop_sequences/" + i0, "#/properties/stop_sequences/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern0.test(data6)){
vErrors = failed(vErrors, instancePath+"/stop_sequences/" + i0, "#/properties/stop_sequences/items/pattern", "pattern", {pattern: "^$|\\S"});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/stop_sequences/" + i0, "#/properties/stop_sequences/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/stop_sequences", "#/properties/stop_sequences/type", "type", {type: "array"});
errors++;
}
}
if(data.tools !== undefined){
if(!(validate244(data.tools, instancePath+"/tools"))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate483(data.tool_choice, instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate493(data.thinking, instancePath+"/thinking"))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
if(data.service_tier !== undefined){
let data10 = data.service_tier;
if(!((data10 === "auto") || (data10 === "standard_only"))){
vErrors = failed(vErrors, instancePath+"/service_tier", "#/properties/service_tier/enum", "enum", {allowedValues: schema7.properties.service_tier.enum});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate506(data.metadata, instancePath+"/metadata"))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate508(data.output_config, instancePath+"/output_config"))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data13 = data.cache_control;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema7.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate40(data13, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
if(data.container !== undefined){
let data14 = data.container;
if(((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))) && (data14 !== null)){
vErrors = failed(vErrors, instancePath+"/container", "#/properties/container/type", "type", {type: schema7.properties.container.type});
errors++;
}
if(!(false)){
if((data14 && typeof data14 == "object" && !Array.isArray(data14))){
if(!(validate513(data14, instancePath+"/container"))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
}
if(data.inference_geo !== undefined){
let data15 = data.inference_geo;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = failed(vErrors, instancePath+"/inference_geo", "#/properties/inference_geo/type", "type", {type: schema7.properties.inference_geo.type});
errors++;
}
}
if(data.speed !== undefined){
if(!(validate517(data.speed, instancePath+"/speed"))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
if(data.diagnostics !== undefined){
let data17 = data.diagnostics;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
vErrors = failed(vErrors, instancePath+"/diagnostics", "#/properties/diagnostics/type", "type", {type: schema7.properties.diagnostics.type});
errors++;
}
if(!(false)){
if((data17 && typeof data17 == "object" && !Array.isArray(data17))){
if(!(validate519(data17, instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const countTokensRequest = /* @__PURE__ */ reported(validate521);
const schema154 = {"type":"object","additionalProperties":false,"required":["model","messages"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"system":{"$ref":"#/$defs/SystemPrompt"},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]},"speed":{"$ref":"#/$defs/Speed"}}};

function validate521(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "model"});
errors++;
}
if(data.messages === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "messages"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema154.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.model !== undefined){
if(!(validate23(data.model, instancePath+"/model"))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
if(!(validate25(data.messages, instancePath+"/messages"))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate241(data.system, instancePath+"/system"))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
if(!(validate244(data.tools, instancePath+"/tools"))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate483(data.tool_choice, instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate493(data.thinking, instancePath+"/thinking"))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate508(data.output_config, instancePath+"/output_config"))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema154.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate40(data7, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
if(data.speed !== undefined){
if(!(validate517(data.speed, instancePath+"/speed"))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}

// What the generated validators call. It is written into each module of them, so that they import nothing.

/** @type {Readonly<Record<string, (params: any) => string>>} */
const messages = {
  additionalProperties: ({ additionalProperty }) => `must not have the member "${additionalProperty}"`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${allowedValues.map((value) => JSON.stringify(value)).join(", ")}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, "item")}`,
  maxLength: ({ limit }) => `must have at most ${counted(limit, "character")}`,
  maxProperties: ({ limit }) => `must have at most ${counted(limit, "member")}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  minItems: ({ limit }) => `must have at least ${counted(limit, "item")}`,
  minLength: ({ limit }) => `must have at least ${counted(limit, "character")}`,
  pattern: ({ pattern }) => (pattern === "^$|\\S" ? "must not be only whitespace" : `must match ${pattern}`),
  required: ({ missingProperty }) => `must have the member "${missingProperty}"`,
  type: ({ type }) => `must be ${[type].flat().join(" or ")}`,
};

const counted = (amount, noun) => `${amount} ${noun}${amount === 1 ? "" : "s"}`;

/** The errors with one more; null stands for none. */
function failed(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params, message: messages[keyword](params) };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** JSON Schema counts characters, JavaScript UTF-16 units: one or two a character, so that most texts need no counting. */
const isLonger = (text, limit) => text.length > limit && lengthInCodePoints(text) > limit;
const isShorter = (text, limit) => text.length < 2 * limit && lengthInCodePoints(text) < limit;

function lengthInCodePoints(text) {
  let length = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) length += 1;
  return length;
}

/** A validator of its own for every export: its errors stay what they are until its own next call. */
function reported(validate) {
  const validator = (value) => {
    const valid = validate(value);
    validator.errors = validate.errors;
    return valid;
  };
  return validator;
}
