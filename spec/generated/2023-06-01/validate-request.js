// Generated from spec/openapi by `npm run generate`. Do not edit.

export const messageRequest = /* @__PURE__ */ reported(validate22);
const schema7 = {"type":"object","additionalProperties":false,"required":["model","messages","max_tokens"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"max_tokens":{"type":"integer","minimum":0},"system":{"$ref":"#/$defs/SystemPrompt"},"stream":{"type":"boolean"},"stop_sequences":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^$|\\S"}},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"service_tier":{"enum":["auto","standard_only"]},"metadata":{"$ref":"#/$defs/Metadata"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]},"container":{"type":["string","object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ContainerRequest"}]},"inference_geo":{"type":["string","null"]},"speed":{"$ref":"#/$defs/Speed"},"diagnostics":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/DiagnosticsRequest"}]},"temperature":{"type":"number","minimum":0,"maximum":1,"deprecated":true},"top_p":{"type":"number","minimum":0,"maximum":1,"deprecated":true},"top_k":{"type":"integer","minimum":0,"deprecated":true}}};
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
const schema11 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"user"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputBlock"}}]}}};
const schema12 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","document","search_result","thinking","redacted_thinking","tool_use","tool_result","server_tool_use","web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result","container_upload"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]},{"member":"type","values":["document"]},{"member":"type","values":["search_result"]},{"member":"type","values":["thinking"]},{"member":"type","values":["redacted_thinking"]},{"member":"type","values":["tool_use"]},{"member":"type","values":["tool_result"]},{"member":"type","values":["server_tool_use"]},{"member":"type","values":["web_search_tool_result"]},{"member":"type","values":["web_fetch_tool_result"]},{"member":"type","values":["code_execution_tool_result"]},{"member":"type","values":["bash_code_execution_tool_result"]},{"member":"type","values":["text_editor_code_execution_tool_result"]},{"member":"type","values":["tool_search_tool_result"]},{"member":"type","values":["container_upload"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"},{"$ref":"#/$defs/InputDocumentBlock"},{"$ref":"#/$defs/InputSearchResultBlock"},{"$ref":"#/$defs/InputThinkingBlock"},{"$ref":"#/$defs/InputRedactedThinkingBlock"},{"$ref":"#/$defs/InputToolUseBlock"},{"$ref":"#/$defs/InputToolResultBlock"},{"$ref":"#/$defs/InputServerToolUseBlock"},{"$ref":"#/$defs/InputWebSearchToolResultBlock"},{"$ref":"#/$defs/InputWebFetchToolResultBlock"},{"$ref":"#/$defs/InputCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputBashCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputTextEditorCodeExecutionToolResultBlock"},{"$ref":"#/$defs/InputToolSearchToolResultBlock"},{"$ref":"#/$defs/InputContainerUploadBlock"}]};
const schema13 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","minLength":1,"pattern":"^$|\\S"},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/InputCitation"}},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern0 = new RegExp("^$|\\S", "u");
const schema14 = {"type":"object","required":["type"],"properties":{"type":{"enum":["char_location","page_location","content_block_location","web_search_result_location","search_result_location"]}},"cases":[{"member":"type","values":["char_location"]},{"member":"type","values":["page_location"]},{"member":"type","values":["content_block_location"]},{"member":"type","values":["web_search_result_location"]},{"member":"type","values":["search_result_location"]}],"variants":[{"$ref":"#/$defs/InputCharLocation"},{"$ref":"#/$defs/InputPageLocation"},{"$ref":"#/$defs/InputContentBlockLocation"},{"$ref":"#/$defs/InputWebSearchResultLocation"},{"$ref":"#/$defs/InputSearchResultLocation"}]};
const schema15 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_char_index","end_char_index"],"properties":{"type":{"const":"char_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_char_index":{"type":"integer","minimum":0},"end_char_index":{"type":"integer"}}};

function validate31(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema15.properties.document_title.type});
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
validate31.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_page_number","end_page_number"],"properties":{"type":{"const":"page_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_page_number":{"type":"integer","minimum":1},"end_page_number":{"type":"integer"}}};

function validate33(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema16.properties.document_title.type});
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
validate33.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_block_index","end_block_index"],"properties":{"type":{"const":"content_block_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate35(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema17.properties.document_title.type});
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
validate35.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["type","cited_text","url","title","encrypted_index"],"properties":{"type":{"const":"web_search_result_location"},"cited_text":{"type":"string"},"url":{"type":"string","minLength":1,"maxLength":2048},"title":{"type":["string","null"],"minLength":1,"maxLength":512},"encrypted_index":{"type":"string"}}};

function validate37(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema18.properties.title.type});
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
validate37.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["type","cited_text","search_result_index","source","title","start_block_index","end_block_index"],"properties":{"type":{"const":"search_result_location"},"cited_text":{"type":"string"},"search_result_index":{"type":"integer","minimum":0},"source":{"type":"string"},"title":{"type":["string","null"]},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate39(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema19.properties.title.type});
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
validate39.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "char_location")){
if(!(validate31(data, instancePath))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "page_location")){
if(!(validate33(data, instancePath))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_location")){
if(!(validate35(data, instancePath))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_result_location")){
if(!(validate37(data, instancePath))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result_location")){
if(!(validate39(data, instancePath))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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

const schema20 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ephemeral"},"ttl":{"enum":["5m","1h"]}}};

function validate42(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/ttl", "#/properties/ttl/enum", "enum", {allowedValues: schema20.properties.ttl.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
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
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema13.properties.citations.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data2[i0], instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema13.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate42(data4, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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

const schema21 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"image"},"source":{"$ref":"#/$defs/ImageSource"},"transformations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ImageTransformations"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema22 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","url","file"]}},"cases":[{"member":"type","values":["base64"]},{"member":"type","values":["url"]},{"member":"type","values":["file"]}],"variants":[{"$ref":"#/$defs/Base64ImageSource"},{"$ref":"#/$defs/UrlSource"},{"$ref":"#/$defs/FileSource"}]};
const schema23 = {"type":"object","additionalProperties":false,"required":["type","media_type","data"],"properties":{"type":{"const":"base64"},"media_type":{"enum":["image/jpeg","image/png","image/gif","image/webp"]},"data":{"type":"string","contentEncoding":"base64","minLength":1}}};

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
if("base64" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "base64"});
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(!((((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/gif")) || (data1 === "image/webp"))){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/enum", "enum", {allowedValues: schema23.properties.media_type.enum});
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
validate47.errors = vErrors;
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
validate49.errors = vErrors;
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
validate51.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "base64")){
if(!(validate47(data, instancePath))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "url")){
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "file")){
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema22.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"oversized_image":{"enum":["downsize","error"]}}};

function validate54(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/oversized_image", "#/properties/oversized_image/enum", "enum", {allowedValues: schema26.properties.oversized_image.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath = ""){
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
if(!(validate46(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
let data2 = data.transformations;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/transformations", "#/properties/transformations/type", "type", {type: schema21.properties.transformations.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate54(data2, instancePath+"/transformations"))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema21.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate42(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate45.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"document"},"source":{"$ref":"#/$defs/DocumentSource"},"title":{"type":["string","null"],"minLength":1,"maxLength":500},"context":{"type":["string","null"],"minLength":1},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema28 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","text","content","url","file"]}},"cases":[{"member":"type","values":["base64"]},{"member":"type","values":["text"]},{"member":"type","values":["content"]},{"member":"type","values":["url"]},{"member":"type","values":["file"]}],"variants":[{"$ref":"#/$defs/Base64PdfSource"},{"$ref":"#/$defs/PlainTextSource"},{"$ref":"#/$defs/BlocksSource"},{"$ref":"#/$defs/UrlSource"},{"$ref":"#/$defs/FileSource"}]};

function validate60(data, instancePath = ""){
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
validate60.errors = vErrors;
return errors === 0;
}


function validate62(data, instancePath = ""){
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
validate62.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"const":"content"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/BlocksSourceBlock"}}]}}};
const schema32 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"}]};

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate45(data, instancePath))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema32.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema31.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate64.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "base64")){
if(!(validate60(data, instancePath))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content")){
if(!(validate64(data, instancePath))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "url")){
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "file")){
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema28.properties.type.enum});
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


function validate73(data, instancePath = ""){
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
validate73.errors = vErrors;
return errors === 0;
}


function validate58(data, instancePath = ""){
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
if(!(validate59(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema27.properties.title.type});
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
vErrors = failed(vErrors, instancePath+"/context", "#/properties/context/type", "type", {type: schema27.properties.context.type});
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
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema27.properties.citations.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate73(data4, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema27.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate58.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["type","source","title","content"],"properties":{"type":{"const":"search_result"},"source":{"type":"string"},"title":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}},"citations":{"$ref":"#/$defs/CitationsSwitch"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate77(data, instancePath = ""){
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
if(!(validate29(data3[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate73(data.citations, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema34.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate77.errors = vErrors;
return errors === 0;
}


function validate82(data, instancePath = ""){
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
validate82.errors = vErrors;
return errors === 0;
}


function validate84(data, instancePath = ""){
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
validate84.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1,"maxLength":200},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const schema38 = {"type":"object","required":["type"],"properties":{"type":{"enum":["direct","code_execution_20250825","code_execution_20260120"]}},"cases":[{"member":"type","values":["direct"]},{"member":"type","values":["code_execution_20250825","code_execution_20260120"]}],"variants":[{"$ref":"#/$defs/InputDirectCaller"},{"$ref":"#/$defs/InputCodeCaller"}]};

function validate88(data, instancePath = ""){
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
validate88.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["type","tool_id"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120"]},"tool_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"}}};
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");

function validate90(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema40.properties.type.enum});
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
validate90.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "direct")){
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "code_execution_20250825") || (data["type"] === "code_execution_20260120"))){
if(!(validate90(data, instancePath))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema38.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, instancePath = ""){
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
if(!(validate87(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema37.properties.toolset_name.type});
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema37.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate86.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id"],"properties":{"type":{"const":"tool_result"},"tool_use_id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputToolResultContentBlock"}}]},"is_error":{"type":"boolean"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema42 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","search_result","document","tool_reference","browser_state"]}},"cases":[{"member":"type","values":["text"]},{"member":"type","values":["image"]},{"member":"type","values":["search_result"]},{"member":"type","values":["document"]},{"member":"type","values":["tool_reference"]},{"member":"type","values":["browser_state"]}],"variants":[{"$ref":"#/$defs/InputTextBlock"},{"$ref":"#/$defs/InputImageBlock"},{"$ref":"#/$defs/InputSearchResultBlock"},{"$ref":"#/$defs/InputDocumentBlock"},{"$ref":"#/$defs/InputToolReferenceBlock"},{"$ref":"#/$defs/InputBrowserStateBlock"}]};
const schema43 = {"type":"object","additionalProperties":false,"required":["type","tool_name"],"properties":{"type":{"const":"tool_reference"},"tool_name":{"type":"string"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate101(data, instancePath = ""){
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
if(!(validate42(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate101.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["type","tabs"],"properties":{"type":{"const":"browser_state"},"tabs":{"type":"array","items":{"$ref":"#/$defs/InputBrowserTab"}},"state_changes":{"type":["array","null"],"items":{"$ref":"#/$defs/InputBrowserStateChange"}},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate105(data, instancePath = ""){
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
validate105.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tab_opened","download_started","download_completed","download_failed"]}},"cases":[{"member":"type","values":["tab_opened"]},{"member":"type","values":["download_started"]},{"member":"type","values":["download_completed"]},{"member":"type","values":["download_failed"]}],"variants":[{"$ref":"#/$defs/InputTabOpened"},{"$ref":"#/$defs/InputDownloadStarted"},{"$ref":"#/$defs/InputDownloadCompleted"},{"$ref":"#/$defs/InputDownloadFailed"}]};

function validate108(data, instancePath = ""){
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
validate108.errors = vErrors;
return errors === 0;
}


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
validate110.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_completed"},"download_id":{"type":"string"},"url":{"type":"string"},"path":{"type":["string","null"]},"size_bytes":{"type":["integer","null"]}}};

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
validate112.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_failed"},"download_id":{"type":"string"},"url":{"type":"string"},"error":{"type":["string","null"]}}};

function validate114(data, instancePath = ""){
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
validate114.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tab_opened")){
if(!(validate108(data, instancePath))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_started")){
if(!(validate110(data, instancePath))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_completed")){
if(!(validate112(data, instancePath))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "download_failed")){
if(!(validate114(data, instancePath))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate107.errors = vErrors;
return errors === 0;
}


function validate104(data, instancePath = ""){
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
if(!(validate105(data1[i0], instancePath+"/tabs/" + i0))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
if(!(validate107(data3[i1], instancePath+"/state_changes/" + i1))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate104.errors = vErrors;
return errors === 0;
}


function validate96(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate45(data, instancePath))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result")){
if(!(validate77(data, instancePath))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "document")){
if(!(validate58(data, instancePath))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_reference")){
if(!(validate101(data, instancePath))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "browser_state")){
if(!(validate104(data, instancePath))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema42.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema41.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data2)){
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data2[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema41.properties.toolset_name.type});
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema41.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate95.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"enum":["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25"]},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate122(data, instancePath = ""){
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
if(!(validate87(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate122.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"type":["array","object"],"cases":[{"type":"array"},{"type":"object"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputWebSearchResult"}},{"$ref":"#/$defs/InputWebSearchError"}]},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["type","url","title","encrypted_content"],"properties":{"type":{"const":"web_search_result"},"url":{"type":"string"},"title":{"type":"string"},"encrypted_content":{"type":"string"},"page_age":{"type":["string","null"]}}};

function validate127(data, instancePath = ""){
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
validate127.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"]};

function validate130(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "max_uses_exceeded")) || (data === "too_many_requests")) || (data === "query_too_long")) || (data === "request_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema55.enum});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, instancePath = ""){
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
if(!(validate130(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate126(data, instancePath = ""){
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
if(!(validate127(data2[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data2, instancePath+"/content"))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate126.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_fetch_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputWebFetchContent"},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema57 = {"type":"object","required":["type"],"properties":{"type":{"enum":["web_fetch_result","web_fetch_tool_result_error"]}},"cases":[{"member":"type","values":["web_fetch_result"]},{"member":"type","values":["web_fetch_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputWebFetchResult"},{"$ref":"#/$defs/InputWebFetchError"}]};
const schema58 = {"type":"object","additionalProperties":false,"required":["type","url","content"],"properties":{"type":{"const":"web_fetch_result"},"url":{"type":"string"},"content":{"$ref":"#/$defs/InputDocumentBlock"},"retrieved_at":{"type":["string","null"]}}};

function validate138(data, instancePath = ""){
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
if(!(validate58(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate138.errors = vErrors;
return errors === 0;
}

const schema60 = {"enum":["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","max_uses_exceeded","unavailable","content_too_large"]};

function validate142(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "invalid_tool_input") || (data === "url_too_long")) || (data === "url_not_allowed")) || (data === "url_not_in_prior_context")) || (data === "url_not_accessible")) || (data === "unsupported_content_type")) || (data === "too_many_requests")) || (data === "max_uses_exceeded")) || (data === "unavailable")) || (data === "content_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema60.enum});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, instancePath = ""){
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
if(!(validate142(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_result")){
if(!(validate138(data, instancePath))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result_error")){
if(!(validate141(data, instancePath))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate137.errors = vErrors;
return errors === 0;
}


function validate136(data, instancePath = ""){
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
if(!(validate137(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, instancePath+"/caller"))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate42(data4, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate136.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputCodeExecutionContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema62 = {"type":"object","required":["type"],"properties":{"type":{"enum":["code_execution_result","encrypted_code_execution_result","code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["code_execution_result"]},{"member":"type","values":["encrypted_code_execution_result"]},{"member":"type","values":["code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputCodeExecutionResult"},{"$ref":"#/$defs/InputEncryptedCodeExecutionResult"},{"$ref":"#/$defs/InputCodeExecutionError"}]};

function validate152(data, instancePath = ""){
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
validate152.errors = vErrors;
return errors === 0;
}


function validate151(data, instancePath = ""){
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
if(!(validate152(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate151.errors = vErrors;
return errors === 0;
}


function validate155(data, instancePath = ""){
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
if(!(validate152(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate155.errors = vErrors;
return errors === 0;
}

const schema67 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate159(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema67.enum});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, instancePath = ""){
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
if(!(validate159(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate150(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_result")){
if(!(validate151(data, instancePath))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "encrypted_code_execution_result")){
if(!(validate155(data, instancePath))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result_error")){
if(!(validate158(data, instancePath))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
if(!(validate150(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate42(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate149.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"bash_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputBashCodeExecutionContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema69 = {"type":"object","required":["type"],"properties":{"type":{"enum":["bash_code_execution_result","bash_code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["bash_code_execution_result"]},{"member":"type","values":["bash_code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputBashCodeExecutionResult"},{"$ref":"#/$defs/InputBashCodeExecutionError"}]};

function validate168(data, instancePath = ""){
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
validate168.errors = vErrors;
return errors === 0;
}


function validate167(data, instancePath = ""){
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
if(!(validate168(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate167.errors = vErrors;
return errors === 0;
}

const schema73 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"]};

function validate172(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "output_file_too_large"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema73.enum});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, instancePath = ""){
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
if(!(validate172(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate166(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_result")){
if(!(validate167(data, instancePath))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result_error")){
if(!(validate171(data, instancePath))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate166(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
if(!(validate42(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate165.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"text_editor_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputTextEditorContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema75 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text_editor_code_execution_view_result","text_editor_code_execution_create_result","text_editor_code_execution_str_replace_result","text_editor_code_execution_tool_result_error"]}},"cases":[{"member":"type","values":["text_editor_code_execution_view_result"]},{"member":"type","values":["text_editor_code_execution_create_result"]},{"member":"type","values":["text_editor_code_execution_str_replace_result"]},{"member":"type","values":["text_editor_code_execution_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputTextEditorViewResult"},{"$ref":"#/$defs/InputTextEditorCreateResult"},{"$ref":"#/$defs/InputTextEditorStrReplaceResult"},{"$ref":"#/$defs/InputTextEditorError"}]};
const schema76 = {"type":"object","additionalProperties":false,"required":["type","file_type","content"],"properties":{"type":{"const":"text_editor_code_execution_view_result"},"file_type":{"enum":["text","image","pdf"]},"content":{"type":"string"},"num_lines":{"type":["integer","null"]},"start_line":{"type":["integer","null"]},"total_lines":{"type":["integer","null"]}}};

function validate180(data, instancePath = ""){
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
validate180.errors = vErrors;
return errors === 0;
}


function validate182(data, instancePath = ""){
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
validate182.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"text_editor_code_execution_str_replace_result"},"lines":{"type":["array","null"],"items":{"type":"string"}},"old_start":{"type":["integer","null"]},"old_lines":{"type":["integer","null"]},"new_start":{"type":["integer","null"]},"new_lines":{"type":["integer","null"]}}};

function validate184(data, instancePath = ""){
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
validate184.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"text_editor_code_execution_tool_result_error"},"error_code":{"$ref":"#/$defs/InputTextEditorErrorCode"},"error_message":{"type":["string","null"]}}};
const schema80 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","file_not_found"]};

function validate187(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "file_not_found"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema80.enum});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, instancePath = ""){
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
if(!(validate187(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
validate186.errors = vErrors;
return errors === 0;
}


function validate179(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_view_result")){
if(!(validate180(data, instancePath))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_create_result")){
if(!(validate182(data, instancePath))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_str_replace_result")){
if(!(validate184(data, instancePath))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result_error")){
if(!(validate186(data, instancePath))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, instancePath = ""){
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
if(!(validate179(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
if(!(validate42(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate178.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"tool_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputToolSearchContent"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema82 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tool_search_tool_search_result","tool_search_tool_result_error"]}},"cases":[{"member":"type","values":["tool_search_tool_search_result"]},{"member":"type","values":["tool_search_tool_result_error"]}],"variants":[{"$ref":"#/$defs/InputToolSearchResult"},{"$ref":"#/$defs/InputToolSearchError"}]};

function validate195(data, instancePath = ""){
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
if(!(validate101(data1[i0], instancePath+"/tool_references/" + i0))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate195.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"tool_search_tool_result_error"},"error_code":{"$ref":"#/$defs/InputToolSearchErrorCode"},"error_message":{"type":["string","null"]}}};
const schema85 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate199(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema85.enum});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, instancePath = ""){
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
if(!(validate199(data.error_code, instancePath+"/error_code"))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
validate198.errors = vErrors;
return errors === 0;
}


function validate194(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_search_result")){
if(!(validate195(data, instancePath))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result_error")){
if(!(validate198(data, instancePath))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, instancePath = ""){
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
if(!(validate194(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
if(!(validate42(data3, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate193.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":false,"required":["type","file_id"],"properties":{"type":{"const":"container_upload"},"file_id":{"type":"string"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate205(data, instancePath = ""){
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
if(!(validate42(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate205.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "image")){
if(!(validate45(data, instancePath))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "document")){
if(!(validate58(data, instancePath))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result")){
if(!(validate77(data, instancePath))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking")){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "redacted_thinking")){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_use")){
if(!(validate86(data, instancePath))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_result")){
if(!(validate95(data, instancePath))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "server_tool_use")){
if(!(validate122(data, instancePath))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_tool_result")){
if(!(validate126(data, instancePath))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result")){
if(!(validate136(data, instancePath))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result")){
if(!(validate149(data, instancePath))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result")){
if(!(validate165(data, instancePath))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result")){
if(!(validate178(data, instancePath))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result")){
if(!(validate193(data, instancePath))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "container_upload")){
if(!(validate205(data, instancePath))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
if(!((((((((((((((((data0 === "text") || (data0 === "image")) || (data0 === "document")) || (data0 === "search_result")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "tool_use")) || (data0 === "tool_result")) || (data0 === "server_tool_use")) || (data0 === "web_search_tool_result")) || (data0 === "web_fetch_tool_result")) || (data0 === "code_execution_tool_result")) || (data0 === "bash_code_execution_tool_result")) || (data0 === "text_editor_code_execution_tool_result")) || (data0 === "tool_search_tool_result")) || (data0 === "container_upload"))){
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

const schema87 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"assistant"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputBlock"}}]}}};

function validate210(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema87.properties.content.type});
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
validate210.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"system"},"content":{"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}]}}};

function validate213(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema88.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data1)){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate213.errors = vErrors;
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
if(!(validate210(data, instancePath))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["role"] === "system")){
if(!(validate213(data, instancePath))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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

const schema89 = {"type":["string","array"],"cases":[{"type":"array"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}]};

function validate218(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema89.type});
errors++;
}
if(!(false)){
if(Array.isArray(data)){
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate218.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"type":{"enum":["custom","bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","browser_toolset_20260801","computer_toolset_20260801","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25_20251119","tool_search_tool_bm25","tool_search_tool_regex_20251119","tool_search_tool_regex",null]}},"cases":[{"member":"type","values":["custom",null,null]},{"member":"type","values":["bash_20250124"]},{"member":"type","values":["text_editor_20250124"]},{"member":"type","values":["text_editor_20250429"]},{"member":"type","values":["text_editor_20250728"]},{"member":"type","values":["memory_20250818"]},{"member":"type","values":["browser_toolset_20260801"]},{"member":"type","values":["computer_toolset_20260801"]},{"member":"type","values":["code_execution_20250522"]},{"member":"type","values":["code_execution_20250825"]},{"member":"type","values":["code_execution_20260120"]},{"member":"type","values":["code_execution_20260521"]},{"member":"type","values":["web_search_20250305"]},{"member":"type","values":["web_search_20260209"]},{"member":"type","values":["web_search_20260318"]},{"member":"type","values":["web_fetch_20250910"]},{"member":"type","values":["web_fetch_20260209"]},{"member":"type","values":["web_fetch_20260309"]},{"member":"type","values":["web_fetch_20260318"]},{"member":"type","values":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},{"member":"type","values":["tool_search_tool_regex_20251119","tool_search_tool_regex"]}],"variants":[{"$ref":"#/$defs/CustomTool"},{"$ref":"#/$defs/BashTool20250124"},{"$ref":"#/$defs/TextEditorTool20250124"},{"$ref":"#/$defs/TextEditorTool20250429"},{"$ref":"#/$defs/TextEditorTool20250728"},{"$ref":"#/$defs/MemoryTool20250818"},{"$ref":"#/$defs/BrowserToolset20260801"},{"$ref":"#/$defs/ComputerToolset20260801"},{"$ref":"#/$defs/CodeExecutionTool20250522"},{"$ref":"#/$defs/CodeExecutionTool20250825"},{"$ref":"#/$defs/CodeExecutionTool20260120"},{"$ref":"#/$defs/CodeExecutionTool20260521"},{"$ref":"#/$defs/WebSearchTool20250305"},{"$ref":"#/$defs/WebSearchTool20260209"},{"$ref":"#/$defs/WebSearchTool20260318"},{"$ref":"#/$defs/WebFetchTool20250910"},{"$ref":"#/$defs/WebFetchTool20260209"},{"$ref":"#/$defs/WebFetchTool20260309"},{"$ref":"#/$defs/WebFetchTool20260318"},{"$ref":"#/$defs/ToolSearchBm25Tool20251119"},{"$ref":"#/$defs/ToolSearchRegexTool20251119"}]};
const schema92 = {"type":"object","additionalProperties":false,"required":["name","input_schema"],"properties":{"type":{"type":["string","null"],"cases":[{"type":"string"}],"variants":[{"const":"custom"}]},"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,128}$"},"description":{"type":"string"},"input_schema":{"$ref":"#/$defs/ToolInputSchema"},"strict":{"$ref":"#/$defs/StrictTool"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"eager_input_streaming":{"type":["boolean","null"]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const pattern12 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const schema93 = {"type":"object","required":["type"],"properties":{"type":{"const":"object"},"properties":{"type":["object","null"],"additionalProperties":true},"required":{"type":["array","null"],"items":{"type":"string"}}},"additionalProperties":true};

function validate224(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/properties", "#/properties/properties/type", "type", {type: schema93.properties.properties.type});
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/required", "#/properties/required/type", "type", {type: schema93.properties.required.type});
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
validate224.errors = vErrors;
return errors === 0;
}


function validate226(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "boolean"});
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate228(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "boolean"});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"array","items":{"enum":["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}};

function validate230(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "direct") || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521"))){
vErrors = failed(vErrors, instancePath+"/" + i0, "#/items/enum", "enum", {allowedValues: schema96.items.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate232(data, instancePath = ""){
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
validate232.errors = vErrors;
return errors === 0;
}


function validate223(data, instancePath = ""){
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
if(!(func2.call(schema92.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema92.properties.type.type});
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
if(!pattern12.test(data1)){
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
if(!(validate224(data.input_schema, instancePath+"/input_schema"))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.eager_input_streaming !== undefined){
let data6 = data.eager_input_streaming;
if((typeof data6 !== "boolean") && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/eager_input_streaming", "#/properties/eager_input_streaming/type", "type", {type: schema92.properties.eager_input_streaming.type});
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema92.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate42(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate223.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"bash_20250124"},"name":{"const":"bash"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate236(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema98.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate236.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250124"},"name":{"const":"str_replace_editor"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate243(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema99.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate243.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250429"},"name":{"const":"str_replace_based_edit_tool"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate250(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema100.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate250.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250728"},"name":{"const":"str_replace_based_edit_tool"},"max_characters":{"type":["integer","null"],"minimum":1},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate257(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/max_characters", "#/properties/max_characters/type", "type", {type: schema101.properties.max_characters.type});
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema101.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate42(data7, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate257.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"memory_20250818"},"name":{"const":"memory"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate264(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, instancePath+"/input_examples"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate42(data6, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate264.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"browser_toolset_20260801"},"configs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/BrowserToolsetConfigs"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema104 = {"type":"object","additionalProperties":false,"properties":{"navigate":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"list_tabs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"new_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"switch_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"close_tab":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_page":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"get_page_text":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_console":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"read_network":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"find":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"form_input":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"file_upload":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll_to":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"screenshot":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"zoom":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"right_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"middle_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"double_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"triple_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hover":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click_drag":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_down":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_up":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"mouse_move":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"type":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hold_key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"wait":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"javascript_exec":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]}}};
const schema105 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"defer_loading":{"type":["boolean","null"]}}};

function validate273(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/enabled", "#/properties/enabled/type", "type", {type: schema105.properties.enabled.type});
errors++;
}
}
if(data.defer_loading !== undefined){
let data1 = data.defer_loading;
if((typeof data1 !== "boolean") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/defer_loading", "#/properties/defer_loading/type", "type", {type: schema105.properties.defer_loading.type});
errors++;
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


function validate272(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema104.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.navigate !== undefined){
let data0 = data.navigate;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/navigate", "#/properties/navigate/type", "type", {type: schema104.properties.navigate.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate273(data0, instancePath+"/navigate"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.list_tabs !== undefined){
let data1 = data.list_tabs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/list_tabs", "#/properties/list_tabs/type", "type", {type: schema104.properties.list_tabs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate273(data1, instancePath+"/list_tabs"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.new_tab !== undefined){
let data2 = data.new_tab;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/new_tab", "#/properties/new_tab/type", "type", {type: schema104.properties.new_tab.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate273(data2, instancePath+"/new_tab"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.switch_tab !== undefined){
let data3 = data.switch_tab;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/switch_tab", "#/properties/switch_tab/type", "type", {type: schema104.properties.switch_tab.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate273(data3, instancePath+"/switch_tab"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.close_tab !== undefined){
let data4 = data.close_tab;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/close_tab", "#/properties/close_tab/type", "type", {type: schema104.properties.close_tab.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate273(data4, instancePath+"/close_tab"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_page !== undefined){
let data5 = data.read_page;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/read_page", "#/properties/read_page/type", "type", {type: schema104.properties.read_page.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate273(data5, instancePath+"/read_page"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.get_page_text !== undefined){
let data6 = data.get_page_text;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/get_page_text", "#/properties/get_page_text/type", "type", {type: schema104.properties.get_page_text.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate273(data6, instancePath+"/get_page_text"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_console !== undefined){
let data7 = data.read_console;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/read_console", "#/properties/read_console/type", "type", {type: schema104.properties.read_console.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate273(data7, instancePath+"/read_console"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.read_network !== undefined){
let data8 = data.read_network;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/read_network", "#/properties/read_network/type", "type", {type: schema104.properties.read_network.type});
errors++;
}
if(!(false)){
if((data8 && typeof data8 == "object" && !Array.isArray(data8))){
if(!(validate273(data8, instancePath+"/read_network"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.find !== undefined){
let data9 = data.find;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/find", "#/properties/find/type", "type", {type: schema104.properties.find.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate273(data9, instancePath+"/find"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.form_input !== undefined){
let data10 = data.form_input;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/form_input", "#/properties/form_input/type", "type", {type: schema104.properties.form_input.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate273(data10, instancePath+"/form_input"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.file_upload !== undefined){
let data11 = data.file_upload;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/file_upload", "#/properties/file_upload/type", "type", {type: schema104.properties.file_upload.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate273(data11, instancePath+"/file_upload"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll_to !== undefined){
let data12 = data.scroll_to;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll_to", "#/properties/scroll_to/type", "type", {type: schema104.properties.scroll_to.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate273(data12, instancePath+"/scroll_to"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.screenshot !== undefined){
let data13 = data.screenshot;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/screenshot", "#/properties/screenshot/type", "type", {type: schema104.properties.screenshot.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate273(data13, instancePath+"/screenshot"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.zoom !== undefined){
let data14 = data.zoom;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = failed(vErrors, instancePath+"/zoom", "#/properties/zoom/type", "type", {type: schema104.properties.zoom.type});
errors++;
}
if(!(false)){
if((data14 && typeof data14 == "object" && !Array.isArray(data14))){
if(!(validate273(data14, instancePath+"/zoom"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click !== undefined){
let data15 = data.left_click;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click", "#/properties/left_click/type", "type", {type: schema104.properties.left_click.type});
errors++;
}
if(!(false)){
if((data15 && typeof data15 == "object" && !Array.isArray(data15))){
if(!(validate273(data15, instancePath+"/left_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.right_click !== undefined){
let data16 = data.right_click;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = failed(vErrors, instancePath+"/right_click", "#/properties/right_click/type", "type", {type: schema104.properties.right_click.type});
errors++;
}
if(!(false)){
if((data16 && typeof data16 == "object" && !Array.isArray(data16))){
if(!(validate273(data16, instancePath+"/right_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.middle_click !== undefined){
let data17 = data.middle_click;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
vErrors = failed(vErrors, instancePath+"/middle_click", "#/properties/middle_click/type", "type", {type: schema104.properties.middle_click.type});
errors++;
}
if(!(false)){
if((data17 && typeof data17 == "object" && !Array.isArray(data17))){
if(!(validate273(data17, instancePath+"/middle_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.double_click !== undefined){
let data18 = data.double_click;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
vErrors = failed(vErrors, instancePath+"/double_click", "#/properties/double_click/type", "type", {type: schema104.properties.double_click.type});
errors++;
}
if(!(false)){
if((data18 && typeof data18 == "object" && !Array.isArray(data18))){
if(!(validate273(data18, instancePath+"/double_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.triple_click !== undefined){
let data19 = data.triple_click;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
vErrors = failed(vErrors, instancePath+"/triple_click", "#/properties/triple_click/type", "type", {type: schema104.properties.triple_click.type});
errors++;
}
if(!(false)){
if((data19 && typeof data19 == "object" && !Array.isArray(data19))){
if(!(validate273(data19, instancePath+"/triple_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.hover !== undefined){
let data20 = data.hover;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
vErrors = failed(vErrors, instancePath+"/hover", "#/properties/hover/type", "type", {type: schema104.properties.hover.type});
errors++;
}
if(!(false)){
if((data20 && typeof data20 == "object" && !Array.isArray(data20))){
if(!(validate273(data20, instancePath+"/hover"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click_drag !== undefined){
let data21 = data.left_click_drag;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click_drag", "#/properties/left_click_drag/type", "type", {type: schema104.properties.left_click_drag.type});
errors++;
}
if(!(false)){
if((data21 && typeof data21 == "object" && !Array.isArray(data21))){
if(!(validate273(data21, instancePath+"/left_click_drag"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_down !== undefined){
let data22 = data.left_mouse_down;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_down", "#/properties/left_mouse_down/type", "type", {type: schema104.properties.left_mouse_down.type});
errors++;
}
if(!(false)){
if((data22 && typeof data22 == "object" && !Array.isArray(data22))){
if(!(validate273(data22, instancePath+"/left_mouse_down"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_up !== undefined){
let data23 = data.left_mouse_up;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_up", "#/properties/left_mouse_up/type", "type", {type: schema104.properties.left_mouse_up.type});
errors++;
}
if(!(false)){
if((data23 && typeof data23 == "object" && !Array.isArray(data23))){
if(!(validate273(data23, instancePath+"/left_mouse_up"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.mouse_move !== undefined){
let data24 = data.mouse_move;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
vErrors = failed(vErrors, instancePath+"/mouse_move", "#/properties/mouse_move/type", "type", {type: schema104.properties.mouse_move.type});
errors++;
}
if(!(false)){
if((data24 && typeof data24 == "object" && !Array.isArray(data24))){
if(!(validate273(data24, instancePath+"/mouse_move"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll !== undefined){
let data25 = data.scroll;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll", "#/properties/scroll/type", "type", {type: schema104.properties.scroll.type});
errors++;
}
if(!(false)){
if((data25 && typeof data25 == "object" && !Array.isArray(data25))){
if(!(validate273(data25, instancePath+"/scroll"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data26 = data.type;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema104.properties.type.type});
errors++;
}
if(!(false)){
if((data26 && typeof data26 == "object" && !Array.isArray(data26))){
if(!(validate273(data26, instancePath+"/type"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.key !== undefined){
let data27 = data.key;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
vErrors = failed(vErrors, instancePath+"/key", "#/properties/key/type", "type", {type: schema104.properties.key.type});
errors++;
}
if(!(false)){
if((data27 && typeof data27 == "object" && !Array.isArray(data27))){
if(!(validate273(data27, instancePath+"/key"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.hold_key !== undefined){
let data28 = data.hold_key;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
vErrors = failed(vErrors, instancePath+"/hold_key", "#/properties/hold_key/type", "type", {type: schema104.properties.hold_key.type});
errors++;
}
if(!(false)){
if((data28 && typeof data28 == "object" && !Array.isArray(data28))){
if(!(validate273(data28, instancePath+"/hold_key"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.wait !== undefined){
let data29 = data.wait;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
vErrors = failed(vErrors, instancePath+"/wait", "#/properties/wait/type", "type", {type: schema104.properties.wait.type});
errors++;
}
if(!(false)){
if((data29 && typeof data29 == "object" && !Array.isArray(data29))){
if(!(validate273(data29, instancePath+"/wait"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.javascript_exec !== undefined){
let data30 = data.javascript_exec;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
vErrors = failed(vErrors, instancePath+"/javascript_exec", "#/properties/javascript_exec/type", "type", {type: schema104.properties.javascript_exec.type});
errors++;
}
if(!(false)){
if((data30 && typeof data30 == "object" && !Array.isArray(data30))){
if(!(validate273(data30, instancePath+"/javascript_exec"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
validate272.errors = vErrors;
return errors === 0;
}


function validate271(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/configs", "#/properties/configs/type", "type", {type: schema103.properties.configs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate272(data1, instancePath+"/configs"))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema103.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate42(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate271.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"computer_toolset_20260801"},"configs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ComputerToolsetConfigs"}]},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema107 = {"type":"object","additionalProperties":false,"properties":{"key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"hold_key":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"type":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"cursor_position":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"mouse_move":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_down":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_mouse_up":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"left_click_drag":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"right_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"middle_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"double_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"triple_click":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"scroll":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"wait":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"screenshot":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]},"zoom":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ToolsetMemberConfig"}]}}};

function validate309(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema107.properties, key0))){
vErrors = failed(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/key", "#/properties/key/type", "type", {type: schema107.properties.key.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate273(data0, instancePath+"/key"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.hold_key !== undefined){
let data1 = data.hold_key;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/hold_key", "#/properties/hold_key/type", "type", {type: schema107.properties.hold_key.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate273(data1, instancePath+"/hold_key"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: schema107.properties.type.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate273(data2, instancePath+"/type"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.cursor_position !== undefined){
let data3 = data.cursor_position;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cursor_position", "#/properties/cursor_position/type", "type", {type: schema107.properties.cursor_position.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate273(data3, instancePath+"/cursor_position"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.mouse_move !== undefined){
let data4 = data.mouse_move;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/mouse_move", "#/properties/mouse_move/type", "type", {type: schema107.properties.mouse_move.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate273(data4, instancePath+"/mouse_move"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_down !== undefined){
let data5 = data.left_mouse_down;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_down", "#/properties/left_mouse_down/type", "type", {type: schema107.properties.left_mouse_down.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate273(data5, instancePath+"/left_mouse_down"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_mouse_up !== undefined){
let data6 = data.left_mouse_up;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/left_mouse_up", "#/properties/left_mouse_up/type", "type", {type: schema107.properties.left_mouse_up.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate273(data6, instancePath+"/left_mouse_up"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click !== undefined){
let data7 = data.left_click;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click", "#/properties/left_click/type", "type", {type: schema107.properties.left_click.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate273(data7, instancePath+"/left_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.left_click_drag !== undefined){
let data8 = data.left_click_drag;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/left_click_drag", "#/properties/left_click_drag/type", "type", {type: schema107.properties.left_click_drag.type});
errors++;
}
if(!(false)){
if((data8 && typeof data8 == "object" && !Array.isArray(data8))){
if(!(validate273(data8, instancePath+"/left_click_drag"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.right_click !== undefined){
let data9 = data.right_click;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/right_click", "#/properties/right_click/type", "type", {type: schema107.properties.right_click.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate273(data9, instancePath+"/right_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.middle_click !== undefined){
let data10 = data.middle_click;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/middle_click", "#/properties/middle_click/type", "type", {type: schema107.properties.middle_click.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate273(data10, instancePath+"/middle_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.double_click !== undefined){
let data11 = data.double_click;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/double_click", "#/properties/double_click/type", "type", {type: schema107.properties.double_click.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate273(data11, instancePath+"/double_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.triple_click !== undefined){
let data12 = data.triple_click;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/triple_click", "#/properties/triple_click/type", "type", {type: schema107.properties.triple_click.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate273(data12, instancePath+"/triple_click"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.scroll !== undefined){
let data13 = data.scroll;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/scroll", "#/properties/scroll/type", "type", {type: schema107.properties.scroll.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate273(data13, instancePath+"/scroll"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.wait !== undefined){
let data14 = data.wait;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = failed(vErrors, instancePath+"/wait", "#/properties/wait/type", "type", {type: schema107.properties.wait.type});
errors++;
}
if(!(false)){
if((data14 && typeof data14 == "object" && !Array.isArray(data14))){
if(!(validate273(data14, instancePath+"/wait"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.screenshot !== undefined){
let data15 = data.screenshot;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = failed(vErrors, instancePath+"/screenshot", "#/properties/screenshot/type", "type", {type: schema107.properties.screenshot.type});
errors++;
}
if(!(false)){
if((data15 && typeof data15 == "object" && !Array.isArray(data15))){
if(!(validate273(data15, instancePath+"/screenshot"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
}
if(data.zoom !== undefined){
let data16 = data.zoom;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = failed(vErrors, instancePath+"/zoom", "#/properties/zoom/type", "type", {type: schema107.properties.zoom.type});
errors++;
}
if(!(false)){
if((data16 && typeof data16 == "object" && !Array.isArray(data16))){
if(!(validate273(data16, instancePath+"/zoom"))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
validate309.errors = vErrors;
return errors === 0;
}


function validate308(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/configs", "#/properties/configs/type", "type", {type: schema106.properties.configs.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate309(data1, instancePath+"/configs"))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
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
if(!(validate42(data2, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate308.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250522"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate330(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema108.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate330.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250825"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate336(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema109.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate336.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260120"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate342(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema110.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate342.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260521"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate348(data, instancePath = ""){
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
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
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate348.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20250305"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema113 = {"type":["array","null"],"items":{"type":"string"}};

function validate355(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema113.type});
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
validate355.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":["array","null"],"items":{"type":"string"}};

function validate357(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: schema114.type});
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
validate357.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"approximate"},"city":{"type":["string","null"],"minLength":1,"maxLength":255},"region":{"type":["string","null"],"minLength":1,"maxLength":255},"country":{"type":["string","null"],"minLength":2,"maxLength":2},"timezone":{"type":["string","null"],"minLength":1,"maxLength":255}}};

function validate359(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/city", "#/properties/city/type", "type", {type: schema115.properties.city.type});
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
vErrors = failed(vErrors, instancePath+"/region", "#/properties/region/type", "type", {type: schema115.properties.region.type});
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
vErrors = failed(vErrors, instancePath+"/country", "#/properties/country/type", "type", {type: schema115.properties.country.type});
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
vErrors = failed(vErrors, instancePath+"/timezone", "#/properties/timezone/type", "type", {type: schema115.properties.timezone.type});
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
validate359.errors = vErrors;
return errors === 0;
}


function validate354(data, instancePath = ""){
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
if(!(func2.call(schema112.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema112.properties.max_uses.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema112.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate359(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema112.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate42(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate354.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260209"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate366(data, instancePath = ""){
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
if(!(func2.call(schema116.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema116.properties.max_uses.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema116.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate359(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema116.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate42(data9, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate366.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260318"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/UserLocation"}]},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema118 = {"enum":["full","excluded"]};

function validate379(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "excluded"))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema118.enum});
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}


function validate375(data, instancePath = ""){
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
if(!(func2.call(schema117.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema117.properties.max_uses.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/user_location", "#/properties/user_location/type", "type", {type: schema117.properties.user_location.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate359(data5, instancePath+"/user_location"))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
}
}
if(data.response_inclusion !== undefined){
if(!(validate379(data.response_inclusion, instancePath+"/response_inclusion"))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data10 = data.cache_control;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema117.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate42(data10, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate375.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20250910"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};
const schema121 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none"]}},"cases":[{"member":"type","values":["all"]},{"member":"type","values":["none"]}],"variants":[{"$ref":"#/$defs/FetchableAll"},{"$ref":"#/$defs/FetchableNone"}]};

function validate392(data, instancePath = ""){
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
validate392.errors = vErrors;
return errors === 0;
}


function validate394(data, instancePath = ""){
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
validate394.errors = vErrors;
return errors === 0;
}


function validate391(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "all")){
if(!(validate392(data, instancePath))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate394(data, instancePath))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema121.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none","only","except"]}},"cases":[{"member":"type","values":["all"]},{"member":"type","values":["none"]},{"member":"type","values":["only"]},{"member":"type","values":["except"]}],"variants":[{"$ref":"#/$defs/FetchableAll"},{"$ref":"#/$defs/FetchableNone"},{"$ref":"#/$defs/FetchableOnly"},{"$ref":"#/$defs/FetchableExcept"}]};

function validate401(data, instancePath = ""){
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
validate401.errors = vErrors;
return errors === 0;
}


function validate400(data, instancePath = ""){
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
if(!(validate401(data1[i0], instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
validate400.errors = vErrors;
return errors === 0;
}


function validate404(data, instancePath = ""){
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
if(!(validate401(data1[i0], instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
validate404.errors = vErrors;
return errors === 0;
}


function validate397(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "all")){
if(!(validate392(data, instancePath))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate394(data, instancePath))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "only")){
if(!(validate400(data, instancePath))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "except")){
if(!(validate404(data, instancePath))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema124.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}


function validate390(data, instancePath = ""){
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
if(!(validate391(data.user_input, instancePath+"/user_input"))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.client_tool_results !== undefined){
if(!(validate397(data.client_tool_results, instancePath+"/client_tool_results"))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data.server_tool_results !== undefined){
if(!(validate397(data.server_tool_results, instancePath+"/server_tool_results"))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}


function validate386(data, instancePath = ""){
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
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema119.properties.max_content_tokens.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema119.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate73(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema119.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate390(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema119.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate42(data11, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate386.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260209"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate415(data, instancePath = ""){
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
if(!(func2.call(schema128.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema128.properties.max_uses.type});
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
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema128.properties.max_content_tokens.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema128.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate73(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema128.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate390(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema128.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate42(data11, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate415.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260309"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"use_cache":{"type":"boolean"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate425(data, instancePath = ""){
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
if(!(func2.call(schema129.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema129.properties.max_uses.type});
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
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema129.properties.max_content_tokens.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema129.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate73(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema129.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate390(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data12 = data.cache_control;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema129.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data12 && typeof data12 == "object" && !Array.isArray(data12))){
if(!(validate42(data12, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate425.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260318"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CitationsSwitch"}]},"url_sources":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/WebFetchUrlSources"}]},"use_cache":{"type":"boolean"},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate435(data, instancePath = ""){
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
if(!(func2.call(schema130.properties, key0))){
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
vErrors = failed(vErrors, instancePath+"/max_uses", "#/properties/max_uses/type", "type", {type: schema130.properties.max_uses.type});
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
vErrors = failed(vErrors, instancePath+"/max_content_tokens", "#/properties/max_content_tokens/type", "type", {type: schema130.properties.max_content_tokens.type});
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
if(!(validate355(data.allowed_domains, instancePath+"/allowed_domains"))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate357(data.blocked_domains, instancePath+"/blocked_domains"))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema130.properties.citations.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate73(data6, instancePath+"/citations"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/url_sources", "#/properties/url_sources/type", "type", {type: schema130.properties.url_sources.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate390(data7, instancePath+"/url_sources"))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
if(!(validate379(data.response_inclusion, instancePath+"/response_inclusion"))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data13 = data.cache_control;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema130.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data13 && typeof data13 == "object" && !Array.isArray(data13))){
if(!(validate42(data13, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate435.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},"name":{"const":"tool_search_tool_bm25"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate446(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema131.properties.type.enum});
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema131.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate446.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_regex_20251119","tool_search_tool_regex"]},"name":{"const":"tool_search_tool_regex"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]}}};

function validate452(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema132.properties.type.enum});
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
if(!(validate230(data.allowed_callers, instancePath+"/allowed_callers"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, instancePath+"/defer_loading"))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, instancePath+"/strict"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema132.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate42(data5, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
validate452.errors = vErrors;
return errors === 0;
}


function validate222(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (((data["type"] === "custom") || (data["type"] === null)) || (data["type"] === undefined))){
if(!(validate223(data, instancePath))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_20250124")){
if(!(validate236(data, instancePath))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250124")){
if(!(validate243(data, instancePath))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250429")){
if(!(validate250(data, instancePath))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_20250728")){
if(!(validate257(data, instancePath))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "memory_20250818")){
if(!(validate264(data, instancePath))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "browser_toolset_20260801")){
if(!(validate271(data, instancePath))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "computer_toolset_20260801")){
if(!(validate308(data, instancePath))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20250522")){
if(!(validate330(data, instancePath))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20250825")){
if(!(validate336(data, instancePath))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20260120")){
if(!(validate342(data, instancePath))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_20260521")){
if(!(validate348(data, instancePath))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20250305")){
if(!(validate354(data, instancePath))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20260209")){
if(!(validate366(data, instancePath))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_20260318")){
if(!(validate375(data, instancePath))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20250910")){
if(!(validate386(data, instancePath))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260209")){
if(!(validate415(data, instancePath))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260309")){
if(!(validate425(data, instancePath))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_20260318")){
if(!(validate435(data, instancePath))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "tool_search_tool_bm25_20251119") || (data["type"] === "tool_search_tool_bm25"))){
if(!(validate446(data, instancePath))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && ((data["type"] === "tool_search_tool_regex_20251119") || (data["type"] === "tool_search_tool_regex"))){
if(!(validate452(data, instancePath))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((((((((((((((((data0 === "custom") || (data0 === "bash_20250124")) || (data0 === "text_editor_20250124")) || (data0 === "text_editor_20250429")) || (data0 === "text_editor_20250728")) || (data0 === "memory_20250818")) || (data0 === "browser_toolset_20260801")) || (data0 === "computer_toolset_20260801")) || (data0 === "code_execution_20250522")) || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521")) || (data0 === "web_search_20250305")) || (data0 === "web_search_20260209")) || (data0 === "web_search_20260318")) || (data0 === "web_fetch_20250910")) || (data0 === "web_fetch_20260209")) || (data0 === "web_fetch_20260309")) || (data0 === "web_fetch_20260318")) || (data0 === "tool_search_tool_bm25_20251119")) || (data0 === "tool_search_tool_bm25")) || (data0 === "tool_search_tool_regex_20251119")) || (data0 === "tool_search_tool_regex")) || (data0 === null))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema91.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate222(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "array"});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","required":["type"],"properties":{"type":{"enum":["auto","any","tool","none"]}},"cases":[{"member":"type","values":["auto"]},{"member":"type","values":["any"]},{"member":"type","values":["tool"]},{"member":"type","values":["none"]}],"variants":[{"$ref":"#/$defs/ToolChoiceAuto"},{"$ref":"#/$defs/ToolChoiceAny"},{"$ref":"#/$defs/ToolChoiceTool"},{"$ref":"#/$defs/ToolChoiceNone"}]};

function validate461(data, instancePath = ""){
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
validate461.errors = vErrors;
return errors === 0;
}


function validate463(data, instancePath = ""){
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
validate463.errors = vErrors;
return errors === 0;
}


function validate465(data, instancePath = ""){
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
validate465.errors = vErrors;
return errors === 0;
}


function validate467(data, instancePath = ""){
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
validate467.errors = vErrors;
return errors === 0;
}


function validate460(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "auto")){
if(!(validate461(data, instancePath))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "any")){
if(!(validate463(data, instancePath))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool")){
if(!(validate465(data, instancePath))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "none")){
if(!(validate467(data, instancePath))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema133.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","required":["type"],"properties":{"type":{"enum":["enabled","disabled","adaptive","between_tools"]}},"cases":[{"member":"type","values":["enabled"]},{"member":"type","values":["disabled"]},{"member":"type","values":["adaptive"]},{"member":"type","values":["between_tools"]}],"variants":[{"$ref":"#/$defs/ThinkingEnabled"},{"$ref":"#/$defs/ThinkingDisabled"},{"$ref":"#/$defs/ThinkingAdaptive"},{"$ref":"#/$defs/ThinkingBetweenTools"}]};
const schema140 = {"enum":["summarized","omitted",null]};

function validate472(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "summarized") || (data === "omitted")) || (data === null))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema140.enum});
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}


function validate471(data, instancePath = ""){
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
if(!(validate472(data.display, instancePath+"/display"))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}


function validate475(data, instancePath = ""){
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
validate475.errors = vErrors;
return errors === 0;
}


function validate477(data, instancePath = ""){
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
if(!(validate472(data.display, instancePath+"/display"))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}


function validate480(data, instancePath = ""){
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
validate480.errors = vErrors;
return errors === 0;
}


function validate470(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "enabled")){
if(!(validate471(data, instancePath))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "disabled")){
if(!(validate475(data, instancePath))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "adaptive")){
if(!(validate477(data, instancePath))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "between_tools")){
if(!(validate480(data, instancePath))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema138.properties.type.enum});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":"object","additionalProperties":false,"properties":{"user_id":{"type":["string","null"],"maxLength":512}}};

function validate483(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/user_id", "#/properties/user_id/type", "type", {type: schema144.properties.user_id.type});
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
validate483.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","additionalProperties":false,"properties":{"effort":{"enum":["low","medium","high","xhigh","max",null]},"format":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/JsonOutputFormat"}]}}};

function validate486(data, instancePath = ""){
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
validate486.errors = vErrors;
return errors === 0;
}


function validate485(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/effort", "#/properties/effort/enum", "enum", {allowedValues: schema145.properties.effort.enum});
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/format", "#/properties/format/type", "type", {type: schema145.properties.format.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate486(data1, instancePath+"/format"))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
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
validate485.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":["string","null"]},"skills":{"type":["array","null"],"items":{"$ref":"#/$defs/SkillRequest"}}}};
const schema148 = {"type":"object","additionalProperties":false,"required":["skill_id","type"],"properties":{"skill_id":{"type":"string"},"type":{"enum":["anthropic","custom"]},"version":{"type":"string"}}};

function validate491(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema148.properties.type.enum});
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
validate491.errors = vErrors;
return errors === 0;
}


function validate490(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: schema147.properties.id.type});
errors++;
}
}
if(data.skills !== undefined){
let data1 = data.skills;
if((!(Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/skills", "#/properties/skills/type", "type", {type: schema147.properties.skills.type});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate491(data1[i0], instancePath+"/skills/" + i0))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
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
validate490.errors = vErrors;
return errors === 0;
}

const schema149 = {"enum":["standard","fast",null]};

function validate494(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "standard") || (data === "fast")) || (data === null))){
vErrors = failed(vErrors, instancePath, "#/enum", "enum", {allowedValues: schema149.enum});
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"object","additionalProperties":false,"properties":{"previous_message_id":{"type":["string","null"]}}};

function validate496(data, instancePath = ""){
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
vErrors = failed(vErrors, instancePath+"/previous_message_id", "#/properties/previous_message_id/type", "type", {type: schema150.properties.previous_message_id.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate496.errors = vErrors;
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
if(!(validate218(data.system, instancePath+"/system"))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
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
if(!(validate221(data.tools, instancePath+"/tools"))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate460(data.tool_choice, instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate470(data.thinking, instancePath+"/thinking"))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
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
if(!(validate483(data.metadata, instancePath+"/metadata"))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate485(data.output_config, instancePath+"/output_config"))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
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
if(!(validate42(data13, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate490(data14, instancePath+"/container"))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
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
if(!(validate494(data.speed, instancePath+"/speed"))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
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
if(!(validate496(data17, instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
}
}
if(data.temperature !== undefined){
let data18 = data.temperature;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
vErrors = failed(vErrors, instancePath+"/temperature", "#/properties/temperature/maximum", "maximum", {comparison: "<=", limit: 1});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = failed(vErrors, instancePath+"/temperature", "#/properties/temperature/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/temperature", "#/properties/temperature/type", "type", {type: "number"});
errors++;
}
}
if(data.top_p !== undefined){
let data19 = data.top_p;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
vErrors = failed(vErrors, instancePath+"/top_p", "#/properties/top_p/maximum", "maximum", {comparison: "<=", limit: 1});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = failed(vErrors, instancePath+"/top_p", "#/properties/top_p/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/top_p", "#/properties/top_p/type", "type", {type: "number"});
errors++;
}
}
if(data.top_k !== undefined){
let data20 = data.top_k;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = failed(vErrors, instancePath+"/top_k", "#/properties/top_k/type", "type", {type: "integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = failed(vErrors, instancePath+"/top_k", "#/properties/top_k/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
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

export const countTokensRequest = /* @__PURE__ */ reported(validate498);
const schema151 = {"type":"object","additionalProperties":false,"required":["model","messages"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"system":{"$ref":"#/$defs/SystemPrompt"},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheControl"}]},"speed":{"$ref":"#/$defs/Speed"}}};

function validate498(data, instancePath = ""){
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
if(!(func2.call(schema151.properties, key0))){
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
if(!(validate218(data.system, instancePath+"/system"))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
if(!(validate221(data.tools, instancePath+"/tools"))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate460(data.tool_choice, instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate470(data.thinking, instancePath+"/thinking"))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate485(data.output_config, instancePath+"/output_config"))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_control", "#/properties/cache_control/type", "type", {type: schema151.properties.cache_control.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate42(data7, instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
if(data.speed !== undefined){
if(!(validate494(data.speed, instancePath+"/speed"))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
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
