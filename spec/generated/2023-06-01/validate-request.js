// Generated from spec/openapi by `npm run generate`. Do not edit.

export const messageRequest = /* @__PURE__ */ reported(validate22);
const schema7 = {"type":"object","additionalProperties":false,"required":["model","messages","max_tokens"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"max_tokens":{"type":"integer","minimum":0},"system":{"$ref":"#/$defs/SystemPrompt"},"stream":{"type":"boolean","default":false},"stop_sequences":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^$|\\S"}},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"service_tier":{"enum":["auto","standard_only"],"default":"auto"},"metadata":{"$ref":"#/$defs/Metadata"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]},"container":{"type":["string","object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ContainerRequest"}}]},"inference_geo":{"type":["string","null"]},"speed":{"$ref":"#/$defs/Speed"},"diagnostics":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/DiagnosticsRequest"}}]},"temperature":{"type":"number","minimum":0,"maximum":1,"deprecated":true},"top_p":{"type":"number","minimum":0,"maximum":1,"deprecated":true},"top_k":{"type":"integer","minimum":0,"deprecated":true}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = lengthInCodePoints;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = collected(vErrors, err0);
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err2);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["role"],"properties":{"role":{"enum":["user","assistant","system"]}},"allOf":[{"if":{"type":"object","required":["role"],"properties":{"role":{"const":"user"}}},"then":{"$ref":"#/$defs/UserMessage"}},{"if":{"type":"object","required":["role"],"properties":{"role":{"const":"assistant"}}},"then":{"$ref":"#/$defs/AssistantMessage"}},{"if":{"type":"object","required":["role"],"properties":{"role":{"const":"system"}}},"then":{"$ref":"#/$defs/SystemMessage"}}]};
const schema11 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"user"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputBlock"}}}]}}};
const schema12 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","document","search_result","thinking","redacted_thinking","tool_use","tool_result","server_tool_use","web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result","container_upload"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"document"}}},"then":{"$ref":"#/$defs/InputDocumentBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result"}}},"then":{"$ref":"#/$defs/InputSearchResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"thinking"}}},"then":{"$ref":"#/$defs/InputThinkingBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"redacted_thinking"}}},"then":{"$ref":"#/$defs/InputRedactedThinkingBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_use"}}},"then":{"$ref":"#/$defs/InputToolUseBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_result"}}},"then":{"$ref":"#/$defs/InputToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"server_tool_use"}}},"then":{"$ref":"#/$defs/InputServerToolUseBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_tool_result"}}},"then":{"$ref":"#/$defs/InputWebSearchToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_tool_result"}}},"then":{"$ref":"#/$defs/InputWebFetchToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_tool_result"}}},"then":{"$ref":"#/$defs/InputCodeExecutionToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"bash_code_execution_tool_result"}}},"then":{"$ref":"#/$defs/InputBashCodeExecutionToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_tool_result"}}},"then":{"$ref":"#/$defs/InputTextEditorCodeExecutionToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_search_tool_result"}}},"then":{"$ref":"#/$defs/InputToolSearchToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"container_upload"}}},"then":{"$ref":"#/$defs/InputContainerUploadBlock"}}]};
const schema13 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","minLength":1,"pattern":"^$|\\S"},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/InputCitation"}},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern0 = new RegExp("^$|\\S", "u");
const schema14 = {"type":"object","required":["type"],"properties":{"type":{"enum":["char_location","page_location","content_block_location","web_search_result_location","search_result_location"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"char_location"}}},"then":{"$ref":"#/$defs/InputCharLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"page_location"}}},"then":{"$ref":"#/$defs/InputPageLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"content_block_location"}}},"then":{"$ref":"#/$defs/InputContentBlockLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_result_location"}}},"then":{"$ref":"#/$defs/InputWebSearchResultLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result_location"}}},"then":{"$ref":"#/$defs/InputSearchResultLocation"}}]};
const schema15 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_char_index","end_char_index"],"properties":{"type":{"const":"char_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_char_index":{"type":"integer","minimum":0},"end_char_index":{"type":"integer"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.cited_text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cited_text"},message:"must have required property '"+"cited_text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.document_index === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_index"},message:"must have required property '"+"document_index"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.document_title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_title"},message:"must have required property '"+"document_title"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.start_char_index === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_char_index"},message:"must have required property '"+"start_char_index"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
if(data.end_char_index === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_char_index"},message:"must have required property '"+"end_char_index"+"'"};
vErrors = collected(vErrors, err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_char_index")) || (key0 === "end_char_index"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.type !== undefined){
if("char_location" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "char_location"},message:"must be equal to constant"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
const err8 = {instancePath:instancePath+"/cited_text",schemaPath:"#/properties/cited_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/type",keyword:"type",params:{type: schema15.properties.document_title.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 255){
const err12 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err12);
errors++;
}
if(func3(data3) < 1){
const err13 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
if(data.start_char_index !== undefined){
let data4 = data.start_char_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/start_char_index",schemaPath:"#/properties/start_char_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/start_char_index",schemaPath:"#/properties/start_char_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
if(data.end_char_index !== undefined){
let data5 = data.end_char_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/end_char_index",schemaPath:"#/properties/end_char_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err17);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_page_number","end_page_number"],"properties":{"type":{"const":"page_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_page_number":{"type":"integer","minimum":1},"end_page_number":{"type":"integer"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.cited_text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cited_text"},message:"must have required property '"+"cited_text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.document_index === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_index"},message:"must have required property '"+"document_index"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.document_title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_title"},message:"must have required property '"+"document_title"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.start_page_number === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_page_number"},message:"must have required property '"+"start_page_number"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
if(data.end_page_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_page_number"},message:"must have required property '"+"end_page_number"+"'"};
vErrors = collected(vErrors, err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_page_number")) || (key0 === "end_page_number"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.type !== undefined){
if("page_location" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "page_location"},message:"must be equal to constant"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
const err8 = {instancePath:instancePath+"/cited_text",schemaPath:"#/properties/cited_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/type",keyword:"type",params:{type: schema16.properties.document_title.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 255){
const err12 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err12);
errors++;
}
if(func3(data3) < 1){
const err13 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
if(data.start_page_number !== undefined){
let data4 = data.start_page_number;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/start_page_number",schemaPath:"#/properties/start_page_number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/start_page_number",schemaPath:"#/properties/start_page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
if(data.end_page_number !== undefined){
let data5 = data.end_page_number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/end_page_number",schemaPath:"#/properties/end_page_number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err17);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_block_index","end_block_index"],"properties":{"type":{"const":"content_block_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.cited_text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cited_text"},message:"must have required property '"+"cited_text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.document_index === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_index"},message:"must have required property '"+"document_index"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.document_title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_title"},message:"must have required property '"+"document_title"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.start_block_index === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_block_index"},message:"must have required property '"+"start_block_index"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
if(data.end_block_index === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_block_index"},message:"must have required property '"+"end_block_index"+"'"};
vErrors = collected(vErrors, err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_block_index")) || (key0 === "end_block_index"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.type !== undefined){
if("content_block_location" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "content_block_location"},message:"must be equal to constant"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
const err8 = {instancePath:instancePath+"/cited_text",schemaPath:"#/properties/cited_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.document_index !== undefined){
let data2 = data.document_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/document_index",schemaPath:"#/properties/document_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
if(data.document_title !== undefined){
let data3 = data.document_title;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/type",keyword:"type",params:{type: schema17.properties.document_title.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 255){
const err12 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err12);
errors++;
}
if(func3(data3) < 1){
const err13 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
if(data.start_block_index !== undefined){
let data4 = data.start_block_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/start_block_index",schemaPath:"#/properties/start_block_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/start_block_index",schemaPath:"#/properties/start_block_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
if(data.end_block_index !== undefined){
let data5 = data.end_block_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/end_block_index",schemaPath:"#/properties/end_block_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err17);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["type","cited_text","url","title","encrypted_index"],"properties":{"type":{"const":"web_search_result_location"},"cited_text":{"type":"string"},"url":{"type":"string","minLength":1,"maxLength":2048},"title":{"type":["string","null"],"minLength":1,"maxLength":512},"encrypted_index":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.cited_text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cited_text"},message:"must have required property '"+"cited_text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.encrypted_index === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encrypted_index"},message:"must have required property '"+"encrypted_index"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "cited_text")) || (key0 === "url")) || (key0 === "title")) || (key0 === "encrypted_index"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.type !== undefined){
if("web_search_result_location" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_result_location"},message:"must be equal to constant"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
const err7 = {instancePath:instancePath+"/cited_text",schemaPath:"#/properties/cited_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
vErrors = collected(vErrors, err8);
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err10);
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema18.properties.title.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 512){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
vErrors = collected(vErrors, err12);
errors++;
}
if(func3(data3) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
if(data.encrypted_index !== undefined){
if(typeof data.encrypted_index !== "string"){
const err14 = {instancePath:instancePath+"/encrypted_index",schemaPath:"#/properties/encrypted_index/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err15);
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["type","cited_text","search_result_index","source","title","start_block_index","end_block_index"],"properties":{"type":{"const":"search_result_location"},"cited_text":{"type":"string"},"search_result_index":{"type":"integer","minimum":0},"source":{"type":"string"},"title":{"type":["string","null"]},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.cited_text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cited_text"},message:"must have required property '"+"cited_text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.search_result_index === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "search_result_index"},message:"must have required property '"+"search_result_index"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
if(data.start_block_index === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_block_index"},message:"must have required property '"+"start_block_index"+"'"};
vErrors = collected(vErrors, err5);
errors++;
}
if(data.end_block_index === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_block_index"},message:"must have required property '"+"end_block_index"+"'"};
vErrors = collected(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "search_result_index")) || (key0 === "source")) || (key0 === "title")) || (key0 === "start_block_index")) || (key0 === "end_block_index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.type !== undefined){
if("search_result_location" !== data.type){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "search_result_location"},message:"must be equal to constant"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.cited_text !== undefined){
if(typeof data.cited_text !== "string"){
const err9 = {instancePath:instancePath+"/cited_text",schemaPath:"#/properties/cited_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.search_result_index !== undefined){
let data2 = data.search_result_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/search_result_index",schemaPath:"#/properties/search_result_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err10);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/search_result_index",schemaPath:"#/properties/search_result_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err11);
errors++;
}
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err12);
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema19.properties.title.type},message:"must be string,null"};
vErrors = collected(vErrors, err13);
errors++;
}
}
if(data.start_block_index !== undefined){
let data5 = data.start_block_index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/start_block_index",schemaPath:"#/properties/start_block_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err14);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/start_block_index",schemaPath:"#/properties/start_block_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
if(data.end_block_index !== undefined){
let data6 = data.end_block_index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/end_block_index",schemaPath:"#/properties/end_block_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err17);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("char_location" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("page_location" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("content_block_location" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("web_search_result_location" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
else {
if(data.type !== undefined){
if("search_result_location" !== data.type){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
}
else {
const err18 = {};
vErrors = collected(vErrors, err18);
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
if(!valid9){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err19);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err20);
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(!(((((data5 === "char_location") || (data5 === "page_location")) || (data5 === "content_block_location")) || (data5 === "web_search_result_location")) || (data5 === "search_result_location"))){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err22);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ephemeral"},"ttl":{"enum":["5m","1h"],"default":"5m"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "ttl"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("ephemeral" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ephemeral"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if(!((data1 === "5m") || (data1 === "1h"))){
const err3 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues: schema20.properties.ttl.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "text")) || (key0 === "citations")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err4);
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^$|\\S"},message:"must match pattern \""+"^$|\\S"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.citations !== undefined){
let data2 = data.citations;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema13.properties.citations.type},message:"must be array,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data2[i0], {instancePath:instancePath+"/citations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema13.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err8);
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate42(data4, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid4 = _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"image"},"source":{"$ref":"#/$defs/ImageSource"},"transformations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ImageTransformations"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema22 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","url","file"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base64"}}},"then":{"$ref":"#/$defs/Base64ImageSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"url"}}},"then":{"$ref":"#/$defs/UrlSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"#/$defs/FileSource"}}]};
const schema23 = {"type":"object","additionalProperties":false,"required":["type","media_type","data"],"properties":{"type":{"const":"base64"},"media_type":{"enum":["image/jpeg","image/png","image/gif","image/webp"]},"data":{"type":"string","contentEncoding":"base64","minLength":1}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.media_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_type"},message:"must have required property '"+"media_type"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("base64" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "base64"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(!((((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/gif")) || (data1 === "image/webp"))){
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/enum",keyword:"enum",params:{allowedValues: schema23.properties.media_type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("url" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "url"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.file_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("file" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err4 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("base64" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("url" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("file" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err12);
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "base64") || (data3 === "url")) || (data3 === "file"))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err14);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"oversized_image":{"enum":["downsize","error"],"default":"downsize"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "oversized_image")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.oversized_image !== undefined){
let data0 = data.oversized_image;
if(!((data0 === "downsize") || (data0 === "error"))){
const err1 = {instancePath:instancePath+"/oversized_image",schemaPath:"#/properties/oversized_image/enum",keyword:"enum",params:{allowedValues: schema26.properties.oversized_image.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err2);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "source")) || (key0 === "transformations")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("image" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "image"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.source !== undefined){
if(!(validate46(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
let data2 = data.transformations;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/transformations",schemaPath:"#/properties/transformations/type",keyword:"type",params:{type: schema21.properties.transformations.type},message:"must be object,null"};
vErrors = collected(vErrors, err4);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/transformations",parentData:data,parentDataProperty:"transformations",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/transformations",schemaPath:"#/properties/transformations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema21.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(!(validate42(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"document"},"source":{"$ref":"#/$defs/DocumentSource"},"title":{"type":["string","null"],"minLength":1,"maxLength":500},"context":{"type":["string","null"],"minLength":1},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema28 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","text","content","url","file"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base64"}}},"then":{"$ref":"#/$defs/Base64PdfSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/PlainTextSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"content"}}},"then":{"$ref":"#/$defs/BlocksSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"url"}}},"then":{"$ref":"#/$defs/UrlSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"#/$defs/FileSource"}}]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.media_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_type"},message:"must have required property '"+"media_type"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("base64" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "base64"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.media_type !== undefined){
if("application/pdf" !== data.media_type){
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/const",keyword:"const",params:{allowedValue: "application/pdf"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err7);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.media_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_type"},message:"must have required property '"+"media_type"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "media_type")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.media_type !== undefined){
if("text/plain" !== data.media_type){
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/const",keyword:"const",params:{allowedValue: "text/plain"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err7);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"const":"content"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/BlocksSourceBlock"}}}]}}};
const schema32 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}}]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("image" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "text") || (data2 === "image"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "content"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("content" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "content"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema31.properties.content.type},message:"must be string,array"};
vErrors = collected(vErrors, err4);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("base64" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("content" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("url" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
else {
if(data.type !== undefined){
if("file" !== data.type){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
}
else {
const err18 = {};
vErrors = collected(vErrors, err18);
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
if(!valid9){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err19);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err20);
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(!(((((data5 === "base64") || (data5 === "text")) || (data5 === "content")) || (data5 === "url")) || (data5 === "file"))){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema28.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err22);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err2);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "source")) || (key0 === "title")) || (key0 === "context")) || (key0 === "citations")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("document" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "document"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.source !== undefined){
if(!(validate59(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema27.properties.title.type},message:"must be string,null"};
vErrors = collected(vErrors, err4);
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
vErrors = collected(vErrors, err5);
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.context !== undefined){
let data3 = data.context;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: schema27.properties.context.type},message:"must be string,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.citations !== undefined){
let data4 = data.citations;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema27.properties.citations.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema27.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err15);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["type","source","title","content"],"properties":{"type":{"const":"search_result"},"source":{"type":"string"},"title":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}},"citations":{"$ref":"#/$defs/CitationsSwitch"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.content === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "source")) || (key0 === "title")) || (key0 === "content")) || (key0 === "citations")) || (key0 === "cache_control"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.type !== undefined){
if("search_result" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "search_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data3[i0], {instancePath:instancePath+"/content/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.citations !== undefined){
if(!(validate73(data.citations, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema34.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err12);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.thinking === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thinking"},message:"must have required property '"+"thinking"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thinking")) || (key0 === "signature"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("thinking" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "thinking"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.thinking !== undefined){
if(typeof data.thinking !== "string"){
const err5 = {instancePath:instancePath+"/thinking",schemaPath:"#/properties/thinking/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.signature !== undefined){
if(typeof data.signature !== "string"){
const err6 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err7);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("redacted_thinking" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "redacted_thinking"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1,"maxLength":200},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const schema38 = {"type":"object","required":["type"],"properties":{"type":{"enum":["direct","code_execution_20250825","code_execution_20260120"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"direct"}}},"then":{"$ref":"#/$defs/InputDirectCaller"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120"]}}},"then":{"$ref":"#/$defs/InputCodeCaller"}}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("direct" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["type","tool_id"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120"]},"tool_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"}}};
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_id"},message:"must have required property '"+"tool_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tool_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "code_execution_20250825") || (data0 === "code_execution_20260120"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tool_id !== undefined){
let data1 = data.tool_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err6);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("direct" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if(!((data1 === "code_execution_20250825") || (data1 === "code_execution_20260120"))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!(((data2 === "direct") || (data2 === "code_execution_20250825")) || (data2 === "code_execution_20260120"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.input === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "input")) || (key0 === "caller")) || (key0 === "toolset_name")) || (key0 === "cache_control"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.type !== undefined){
if("tool_use" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_use"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
vErrors = collected(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = collected(vErrors, err8);
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err10);
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err11 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/toolset_name",schemaPath:"#/properties/toolset_name/type",keyword:"type",params:{type: schema37.properties.toolset_name.type},message:"must be string,null"};
vErrors = collected(vErrors, err12);
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema37.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err13);
errors++;
}
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs19 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid2 = _valid0;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err16);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id"],"properties":{"type":{"const":"tool_result"},"tool_use_id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputToolResultContentBlock"}}}]},"is_error":{"type":"boolean","default":false},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema42 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","search_result","document","tool_reference","browser_state"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result"}}},"then":{"$ref":"#/$defs/InputSearchResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"document"}}},"then":{"$ref":"#/$defs/InputDocumentBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_reference"}}},"then":{"$ref":"#/$defs/InputToolReferenceBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"browser_state"}}},"then":{"$ref":"#/$defs/InputBrowserStateBlock"}}]};
const schema43 = {"type":"object","additionalProperties":false,"required":["type","tool_name"],"properties":{"type":{"const":"tool_reference"},"tool_name":{"type":"string"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "tool_name")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool_reference" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_reference"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tool_name !== undefined){
if(typeof data.tool_name !== "string"){
const err4 = {instancePath:instancePath+"/tool_name",schemaPath:"#/properties/tool_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema43.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["type","tabs"],"properties":{"type":{"const":"browser_state"},"tabs":{"type":"array","items":{"$ref":"#/$defs/InputBrowserTab"}},"state_changes":{"type":["array","null"],"items":{"$ref":"#/$defs/InputBrowserStateChange"}},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tab_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tab_id"},message:"must have required property '"+"tab_id"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "tab_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "active"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tab_id !== undefined){
if(typeof data.tab_id !== "string"){
const err4 = {instancePath:instancePath+"/tab_id",schemaPath:"#/properties/tab_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err7 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tab_opened","download_started","download_completed","download_failed"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tab_opened"}}},"then":{"$ref":"#/$defs/InputTabOpened"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"download_started"}}},"then":{"$ref":"#/$defs/InputDownloadStarted"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"download_completed"}}},"then":{"$ref":"#/$defs/InputDownloadCompleted"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"download_failed"}}},"then":{"$ref":"#/$defs/InputDownloadFailed"}}]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tab_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tab_id"},message:"must have required property '"+"tab_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tab_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tab_opened" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tab_opened"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tab_id !== undefined){
if(typeof data.tab_id !== "string"){
const err4 = {instancePath:instancePath+"/tab_id",schemaPath:"#/properties/tab_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.download_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "download_id"},message:"must have required property '"+"download_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "download_id")) || (key0 === "url"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("download_started" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "download_started"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
const err5 = {instancePath:instancePath+"/download_id",schemaPath:"#/properties/download_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err7);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_completed"},"download_id":{"type":"string"},"url":{"type":"string"},"path":{"type":["string","null"]},"size_bytes":{"type":["integer","null"]}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.download_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "download_id"},message:"must have required property '"+"download_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "download_id")) || (key0 === "url")) || (key0 === "path")) || (key0 === "size_bytes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("download_completed" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "download_completed"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
const err5 = {instancePath:instancePath+"/download_id",schemaPath:"#/properties/download_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema49.properties.path.type},message:"must be string,null"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.size_bytes !== undefined){
let data4 = data.size_bytes;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/properties/size_bytes/type",keyword:"type",params:{type: schema49.properties.size_bytes.type},message:"must be integer,null"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["type","download_id","url"],"properties":{"type":{"const":"download_failed"},"download_id":{"type":"string"},"url":{"type":"string"},"error":{"type":["string","null"]}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.download_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "download_id"},message:"must have required property '"+"download_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "download_id")) || (key0 === "url")) || (key0 === "error"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("download_failed" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "download_failed"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.download_id !== undefined){
if(typeof data.download_id !== "string"){
const err5 = {instancePath:instancePath+"/download_id",schemaPath:"#/properties/download_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema50.properties.error.type},message:"must be string,null"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("tab_opened" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("download_started" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("download_completed" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("download_failed" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err16);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(!((((data4 === "tab_opened") || (data4 === "download_started")) || (data4 === "download_completed")) || (data4 === "download_failed"))){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tabs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tabs"},message:"must have required property '"+"tabs"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tabs")) || (key0 === "state_changes")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("browser_state" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "browser_state"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tabs !== undefined){
let data1 = data.tabs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data1[i0], {instancePath:instancePath+"/tabs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tabs",schemaPath:"#/properties/tabs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.state_changes !== undefined){
let data3 = data.state_changes;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/state_changes",schemaPath:"#/properties/state_changes/type",keyword:"type",params:{type: schema44.properties.state_changes.type},message:"must be array,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate107(data3[i1], {instancePath:instancePath+"/state_changes/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema44.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err6);
errors++;
}
const _errs12 = errors;
let valid6 = true;
const _errs13 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err7 = {};
vErrors = collected(vErrors, err7);
errors++;
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid6 = _valid0;
}
if(!valid6){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("image" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("search_result" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("document" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
else {
if(data.type !== undefined){
if("tool_reference" !== data.type){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
}
else {
const err18 = {};
vErrors = collected(vErrors, err18);
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
if(!valid9){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err19);
errors++;
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
const err20 = {};
vErrors = collected(vErrors, err20);
errors++;
}
else {
if(data.type !== undefined){
if("browser_state" !== data.type){
const err21 = {};
vErrors = collected(vErrors, err21);
errors++;
}
}
}
}
else {
const err22 = {};
vErrors = collected(vErrors, err22);
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(!valid11){
const err23 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err23);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err24);
errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(!((((((data6 === "text") || (data6 === "image")) || (data6 === "search_result")) || (data6 === "document")) || (data6 === "tool_reference")) || (data6 === "browser_state"))){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err26);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "is_error")) || (key0 === "toolset_name")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool_result" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
vErrors = collected(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema41.properties.content.type},message:"must be string,array"};
vErrors = collected(vErrors, err6);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data2))){
const err7 = {};
vErrors = collected(vErrors, err7);
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data2[i0], {instancePath:instancePath+"/content/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.is_error !== undefined){
if(typeof data.is_error !== "boolean"){
const err10 = {instancePath:instancePath+"/is_error",schemaPath:"#/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err10);
errors++;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/toolset_name",schemaPath:"#/properties/toolset_name/type",keyword:"type",params:{type: schema41.properties.toolset_name.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema41.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid6 = _valid1;
}
if(!valid6){
const err14 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err15);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"enum":["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25"]},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.input === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "input")) || (key0 === "caller")) || (key0 === "cache_control"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.type !== undefined){
if("server_tool_use" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_use"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(((((((data2 === "web_search") || (data2 === "web_fetch")) || (data2 === "code_execution")) || (data2 === "bash_code_execution")) || (data2 === "text_editor_code_execution")) || (data2 === "tool_search_tool_regex")) || (data2 === "tool_search_tool_bm25"))){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema51.properties.name.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err9 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema51.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err13);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"type":["array","object"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputWebSearchResult"}}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/InputWebSearchError"}}]},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["type","url","title","encrypted_content"],"properties":{"type":{"const":"web_search_result"},"url":{"type":"string"},"title":{"type":"string"},"encrypted_content":{"type":"string"},"page_age":{"type":["string","null"]}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.encrypted_content === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encrypted_content"},message:"must have required property '"+"encrypted_content"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "url")) || (key0 === "title")) || (key0 === "encrypted_content")) || (key0 === "page_age"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.type !== undefined){
if("web_search_result" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.encrypted_content !== undefined){
if(typeof data.encrypted_content !== "string"){
const err8 = {instancePath:instancePath+"/encrypted_content",schemaPath:"#/properties/encrypted_content/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.page_age !== undefined){
let data4 = data.page_age;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/page_age",schemaPath:"#/properties/page_age/type",keyword:"type",params:{type: schema53.properties.page_age.type},message:"must be string,null"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "max_uses_exceeded")) || (data === "too_many_requests")) || (data === "query_too_long")) || (data === "request_too_large"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_search_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate130(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "caller")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("web_search_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if(!data2 || typeof data2 != "object"){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema52.properties.content.type},message:"must be array,object"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data2))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data2[i0], {instancePath:instancePath+"/content/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err9);
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(!(validate129(data2, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
const err12 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err12);
errors++;
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema52.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err13);
errors++;
}
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid7 = _valid2;
}
if(!valid7){
const err15 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err16);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_fetch_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputWebFetchContent"},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema57 = {"type":"object","required":["type"],"properties":{"type":{"enum":["web_fetch_result","web_fetch_tool_result_error"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_result"}}},"then":{"$ref":"#/$defs/InputWebFetchResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_tool_result_error"}}},"then":{"$ref":"#/$defs/InputWebFetchError"}}]};
const schema58 = {"type":"object","additionalProperties":false,"required":["type","url","content"],"properties":{"type":{"const":"web_fetch_result"},"url":{"type":"string"},"content":{"$ref":"#/$defs/InputDocumentBlock"},"retrieved_at":{"type":["string","null"]}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "url")) || (key0 === "content")) || (key0 === "retrieved_at"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.content !== undefined){
if(!(validate58(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.retrieved_at !== undefined){
let data3 = data.retrieved_at;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/retrieved_at",schemaPath:"#/properties/retrieved_at/type",keyword:"type",params:{type: schema58.properties.retrieved_at.type},message:"must be string,null"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err7);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema60 = {"enum":["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","max_uses_exceeded","unavailable","content_too_large"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((data === "invalid_tool_input") || (data === "url_too_long")) || (data === "url_not_allowed")) || (data === "url_not_in_prior_context")) || (data === "url_not_accessible")) || (data === "unsupported_content_type")) || (data === "too_many_requests")) || (data === "max_uses_exceeded")) || (data === "unavailable")) || (data === "content_too_large"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate142(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_result" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_tool_result_error" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "web_fetch_result") || (data2 === "web_fetch_tool_result_error"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema57.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "caller")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
if(!(validate137(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.caller !== undefined){
if(!(validate87(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema56.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data4, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputCodeExecutionContent"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema62 = {"type":"object","required":["type"],"properties":{"type":{"enum":["code_execution_result","encrypted_code_execution_result","code_execution_tool_result_error"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_result"}}},"then":{"$ref":"#/$defs/InputCodeExecutionResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"encrypted_code_execution_result"}}},"then":{"$ref":"#/$defs/InputEncryptedCodeExecutionResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_tool_result_error"}}},"then":{"$ref":"#/$defs/InputCodeExecutionError"}}]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.file_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_output" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_output"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err4 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.stdout === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stdout"},message:"must have required property '"+"stdout"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.stderr === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stderr"},message:"must have required property '"+"stderr"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.return_code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "return_code"},message:"must have required property '"+"return_code"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.content === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_result" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
const err7 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
const err8 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/return_code",schemaPath:"#/properties/return_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data4[i0], {instancePath:instancePath+"/content/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.encrypted_stdout === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encrypted_stdout"},message:"must have required property '"+"encrypted_stdout"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.stderr === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stderr"},message:"must have required property '"+"stderr"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.return_code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "return_code"},message:"must have required property '"+"return_code"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.content === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "encrypted_stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.type !== undefined){
if("encrypted_code_execution_result" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "encrypted_code_execution_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.encrypted_stdout !== undefined){
if(typeof data.encrypted_stdout !== "string"){
const err7 = {instancePath:instancePath+"/encrypted_stdout",schemaPath:"#/properties/encrypted_stdout/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
const err8 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/return_code",schemaPath:"#/properties/return_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data4[i0], {instancePath:instancePath+"/content/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const schema67 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate159(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_result" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("encrypted_code_execution_result" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_tool_result_error" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err12);
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "code_execution_result") || (data3 === "encrypted_code_execution_result")) || (data3 === "code_execution_tool_result_error"))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema62.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err14);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
if(!(validate150(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema61.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate42(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"bash_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputBashCodeExecutionContent"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema69 = {"type":"object","required":["type"],"properties":{"type":{"enum":["bash_code_execution_result","bash_code_execution_tool_result_error"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"bash_code_execution_result"}}},"then":{"$ref":"#/$defs/InputBashCodeExecutionResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"bash_code_execution_tool_result_error"}}},"then":{"$ref":"#/$defs/InputBashCodeExecutionError"}}]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.file_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_output" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bash_code_execution_output"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err4 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.stdout === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stdout"},message:"must have required property '"+"stdout"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.stderr === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stderr"},message:"must have required property '"+"stderr"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
if(data.return_code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "return_code"},message:"must have required property '"+"return_code"+"'"};
vErrors = collected(vErrors, err3);
errors++;
}
if(data.content === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "stdout")) || (key0 === "stderr")) || (key0 === "return_code")) || (key0 === "content"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_result" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bash_code_execution_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
const err7 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
const err8 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.return_code !== undefined){
let data3 = data.return_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/return_code",schemaPath:"#/properties/return_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate168(data4[i0], {instancePath:instancePath+"/content/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema73 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"]};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "output_file_too_large"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "error_code"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bash_code_execution_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate172(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("bash_code_execution_result" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("bash_code_execution_tool_result_error" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "bash_code_execution_result") || (data2 === "bash_code_execution_tool_result_error"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema69.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("bash_code_execution_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bash_code_execution_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
if(!(validate166(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema68.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate42(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"text_editor_code_execution_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputTextEditorContent"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema75 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text_editor_code_execution_view_result","text_editor_code_execution_create_result","text_editor_code_execution_str_replace_result","text_editor_code_execution_tool_result_error"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_view_result"}}},"then":{"$ref":"#/$defs/InputTextEditorViewResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_create_result"}}},"then":{"$ref":"#/$defs/InputTextEditorCreateResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_str_replace_result"}}},"then":{"$ref":"#/$defs/InputTextEditorStrReplaceResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_tool_result_error"}}},"then":{"$ref":"#/$defs/InputTextEditorError"}}]};
const schema76 = {"type":"object","additionalProperties":false,"required":["type","file_type","content"],"properties":{"type":{"const":"text_editor_code_execution_view_result"},"file_type":{"enum":["text","image","pdf"]},"content":{"type":"string"},"num_lines":{"type":["integer","null"]},"start_line":{"type":["integer","null"]},"total_lines":{"type":["integer","null"]}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.file_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_type"},message:"must have required property '"+"file_type"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "file_type")) || (key0 === "content")) || (key0 === "num_lines")) || (key0 === "start_line")) || (key0 === "total_lines"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_view_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_code_execution_view_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.file_type !== undefined){
let data1 = data.file_type;
if(!(((data1 === "text") || (data1 === "image")) || (data1 === "pdf"))){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema76.properties.file_type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.num_lines !== undefined){
let data3 = data.num_lines;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/num_lines",schemaPath:"#/properties/num_lines/type",keyword:"type",params:{type: schema76.properties.num_lines.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.start_line !== undefined){
let data4 = data.start_line;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/start_line",schemaPath:"#/properties/start_line/type",keyword:"type",params:{type: schema76.properties.start_line.type},message:"must be integer,null"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.total_lines !== undefined){
let data5 = data.total_lines;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/total_lines",schemaPath:"#/properties/total_lines/type",keyword:"type",params:{type: schema76.properties.total_lines.type},message:"must be integer,null"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.is_file_update === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_file_update"},message:"must have required property '"+"is_file_update"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "is_file_update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_create_result" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_code_execution_create_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.is_file_update !== undefined){
if(typeof data.is_file_update !== "boolean"){
const err4 = {instancePath:instancePath+"/is_file_update",schemaPath:"#/properties/is_file_update/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"text_editor_code_execution_str_replace_result"},"lines":{"type":["array","null"],"items":{"type":"string"}},"old_start":{"type":["integer","null"]},"old_lines":{"type":["integer","null"]},"new_start":{"type":["integer","null"]},"new_lines":{"type":["integer","null"]}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "lines")) || (key0 === "old_start")) || (key0 === "old_lines")) || (key0 === "new_start")) || (key0 === "new_lines"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_str_replace_result" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_code_execution_str_replace_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: schema78.properties.lines.type},message:"must be array,null"};
vErrors = collected(vErrors, err3);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
}
if(data.old_start !== undefined){
let data3 = data.old_start;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/old_start",schemaPath:"#/properties/old_start/type",keyword:"type",params:{type: schema78.properties.old_start.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.old_lines !== undefined){
let data4 = data.old_lines;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/old_lines",schemaPath:"#/properties/old_lines/type",keyword:"type",params:{type: schema78.properties.old_lines.type},message:"must be integer,null"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.new_start !== undefined){
let data5 = data.new_start;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/new_start",schemaPath:"#/properties/new_start/type",keyword:"type",params:{type: schema78.properties.new_start.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.new_lines !== undefined){
let data6 = data.new_lines;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/new_lines",schemaPath:"#/properties/new_lines/type",keyword:"type",params:{type: schema78.properties.new_lines.type},message:"must be integer,null"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"text_editor_code_execution_tool_result_error"},"error_code":{"$ref":"#/$defs/InputTextEditorErrorCode"},"error_message":{"type":["string","null"]}}};
const schema80 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","file_not_found"]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded")) || (data === "file_not_found"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "error_code")) || (key0 === "error_message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_code_execution_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate187(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema79.properties.error_message.type},message:"must be string,null"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_code_execution_view_result" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_code_execution_create_result" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate182(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_code_execution_str_replace_result" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_code_execution_tool_result_error" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err16);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(!((((data4 === "text_editor_code_execution_view_result") || (data4 === "text_editor_code_execution_create_result")) || (data4 === "text_editor_code_execution_str_replace_result")) || (data4 === "text_editor_code_execution_tool_result_error"))){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema75.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_code_execution_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_code_execution_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
if(!(validate179(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema74.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate42(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"const":"tool_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/InputToolSearchContent"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema82 = {"type":"object","required":["type"],"properties":{"type":{"enum":["tool_search_tool_search_result","tool_search_tool_result_error"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_search_tool_search_result"}}},"then":{"$ref":"#/$defs/InputToolSearchResult"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_search_tool_result_error"}}},"then":{"$ref":"#/$defs/InputToolSearchError"}}]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_references === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_references"},message:"must have required property '"+"tool_references"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tool_references"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_search_result" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_search_tool_search_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tool_references !== undefined){
let data1 = data.tool_references;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data1[i0], {instancePath:instancePath+"/tool_references/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tool_references",schemaPath:"#/properties/tool_references/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["type","error_code"],"properties":{"type":{"const":"tool_search_tool_result_error"},"error_code":{"$ref":"#/$defs/InputToolSearchErrorCode"},"error_message":{"type":["string","null"]}}};
const schema85 = {"enum":["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"]};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "invalid_tool_input") || (data === "unavailable")) || (data === "too_many_requests")) || (data === "execution_time_exceeded"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.error_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "error_code")) || (key0 === "error_message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_result_error" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_search_tool_result_error"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.error_code !== undefined){
if(!(validate199(data.error_code, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema84.properties.error_message.type},message:"must be string,null"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("tool_search_tool_search_result" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("tool_search_tool_result_error" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "tool_search_tool_search_result") || (data2 === "tool_search_tool_result_error"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema82.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tool_use_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_use_id"},message:"must have required property '"+"tool_use_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tool_use_id")) || (key0 === "content")) || (key0 === "cache_control"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
if("tool_search_tool_result" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_search_tool_result"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/pattern",keyword:"pattern",params:{pattern: "^srvtoolu_[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^srvtoolu_[a-zA-Z0-9_]+$"+"\""};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.content !== undefined){
if(!(validate194(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data3 = data.cache_control;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema81.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate42(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":false,"required":["type","file_id"],"properties":{"type":{"const":"container_upload"},"file_id":{"type":"string"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.file_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "file_id")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("container_upload" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "container_upload"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err4 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema86.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("image" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("document" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("search_result" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
else {
if(data.type !== undefined){
if("thinking" !== data.type){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
}
else {
const err18 = {};
vErrors = collected(vErrors, err18);
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
if(!valid9){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err19);
errors++;
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
const err20 = {};
vErrors = collected(vErrors, err20);
errors++;
}
else {
if(data.type !== undefined){
if("redacted_thinking" !== data.type){
const err21 = {};
vErrors = collected(vErrors, err21);
errors++;
}
}
}
}
else {
const err22 = {};
vErrors = collected(vErrors, err22);
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(!valid11){
const err23 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err23);
errors++;
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
const err24 = {};
vErrors = collected(vErrors, err24);
errors++;
}
else {
if(data.type !== undefined){
if("tool_use" !== data.type){
const err25 = {};
vErrors = collected(vErrors, err25);
errors++;
}
}
}
}
else {
const err26 = {};
vErrors = collected(vErrors, err26);
errors++;
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs42 = errors;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid6 = _errs42 === errors;
valid13 = _valid6;
}
if(!valid13){
const err27 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err27);
errors++;
}
const _errs44 = errors;
let valid15 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.type === undefined) && (missing7 = "type")){
const err28 = {};
vErrors = collected(vErrors, err28);
errors++;
}
else {
if(data.type !== undefined){
if("tool_result" !== data.type){
const err29 = {};
vErrors = collected(vErrors, err29);
errors++;
}
}
}
}
else {
const err30 = {};
vErrors = collected(vErrors, err30);
errors++;
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs48 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid7 = _errs48 === errors;
valid15 = _valid7;
}
if(!valid15){
const err31 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err31);
errors++;
}
const _errs50 = errors;
let valid17 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.type === undefined) && (missing8 = "type")){
const err32 = {};
vErrors = collected(vErrors, err32);
errors++;
}
else {
if(data.type !== undefined){
if("server_tool_use" !== data.type){
const err33 = {};
vErrors = collected(vErrors, err33);
errors++;
}
}
}
}
else {
const err34 = {};
vErrors = collected(vErrors, err34);
errors++;
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs54 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid8 = _errs54 === errors;
valid17 = _valid8;
}
if(!valid17){
const err35 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err35);
errors++;
}
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.type === undefined) && (missing9 = "type")){
const err36 = {};
vErrors = collected(vErrors, err36);
errors++;
}
else {
if(data.type !== undefined){
if("web_search_tool_result" !== data.type){
const err37 = {};
vErrors = collected(vErrors, err37);
errors++;
}
}
}
}
else {
const err38 = {};
vErrors = collected(vErrors, err38);
errors++;
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs60 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid9 = _errs60 === errors;
valid19 = _valid9;
}
if(!valid19){
const err39 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err39);
errors++;
}
const _errs62 = errors;
let valid21 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.type === undefined) && (missing10 = "type")){
const err40 = {};
vErrors = collected(vErrors, err40);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_tool_result" !== data.type){
const err41 = {};
vErrors = collected(vErrors, err41);
errors++;
}
}
}
}
else {
const err42 = {};
vErrors = collected(vErrors, err42);
errors++;
}
}
var _valid10 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs66 = errors;
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var _valid10 = _errs66 === errors;
valid21 = _valid10;
}
if(!valid21){
const err43 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err43);
errors++;
}
const _errs68 = errors;
let valid23 = true;
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.type === undefined) && (missing11 = "type")){
const err44 = {};
vErrors = collected(vErrors, err44);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_tool_result" !== data.type){
const err45 = {};
vErrors = collected(vErrors, err45);
errors++;
}
}
}
}
else {
const err46 = {};
vErrors = collected(vErrors, err46);
errors++;
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs72 = errors;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid11 = _errs72 === errors;
valid23 = _valid11;
}
if(!valid23){
const err47 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err47);
errors++;
}
const _errs74 = errors;
let valid25 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
const err48 = {};
vErrors = collected(vErrors, err48);
errors++;
}
else {
if(data.type !== undefined){
if("bash_code_execution_tool_result" !== data.type){
const err49 = {};
vErrors = collected(vErrors, err49);
errors++;
}
}
}
}
else {
const err50 = {};
vErrors = collected(vErrors, err50);
errors++;
}
}
var _valid12 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs78 = errors;
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid12 = _errs78 === errors;
valid25 = _valid12;
}
if(!valid25){
const err51 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err51);
errors++;
}
const _errs80 = errors;
let valid27 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
const err52 = {};
vErrors = collected(vErrors, err52);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_code_execution_tool_result" !== data.type){
const err53 = {};
vErrors = collected(vErrors, err53);
errors++;
}
}
}
}
else {
const err54 = {};
vErrors = collected(vErrors, err54);
errors++;
}
}
var _valid13 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs84 = errors;
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid13 = _errs84 === errors;
valid27 = _valid13;
}
if(!valid27){
const err55 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err55);
errors++;
}
const _errs86 = errors;
let valid29 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
const err56 = {};
vErrors = collected(vErrors, err56);
errors++;
}
else {
if(data.type !== undefined){
if("tool_search_tool_result" !== data.type){
const err57 = {};
vErrors = collected(vErrors, err57);
errors++;
}
}
}
}
else {
const err58 = {};
vErrors = collected(vErrors, err58);
errors++;
}
}
var _valid14 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs90 = errors;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var _valid14 = _errs90 === errors;
valid29 = _valid14;
}
if(!valid29){
const err59 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err59);
errors++;
}
const _errs92 = errors;
let valid31 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.type === undefined) && (missing15 = "type")){
const err60 = {};
vErrors = collected(vErrors, err60);
errors++;
}
else {
if(data.type !== undefined){
if("container_upload" !== data.type){
const err61 = {};
vErrors = collected(vErrors, err61);
errors++;
}
}
}
}
else {
const err62 = {};
vErrors = collected(vErrors, err62);
errors++;
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs96 = errors;
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid15 = _errs96 === errors;
valid31 = _valid15;
}
if(!valid31){
const err63 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err63);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err64);
errors++;
}
if(data.type !== undefined){
let data16 = data.type;
if(!((((((((((((((((data16 === "text") || (data16 === "image")) || (data16 === "document")) || (data16 === "search_result")) || (data16 === "thinking")) || (data16 === "redacted_thinking")) || (data16 === "tool_use")) || (data16 === "tool_result")) || (data16 === "server_tool_use")) || (data16 === "web_search_tool_result")) || (data16 === "web_fetch_tool_result")) || (data16 === "code_execution_tool_result")) || (data16 === "bash_code_execution_tool_result")) || (data16 === "text_editor_code_execution_tool_result")) || (data16 === "tool_search_tool_result")) || (data16 === "container_upload"))){
const err65 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err65);
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err66);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.role !== undefined){
if("user" !== data.role){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema11.properties.content.type},message:"must be string,array"};
vErrors = collected(vErrors, err4);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"assistant"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputBlock"}}}]}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.role !== undefined){
if("assistant" !== data.role){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema87.properties.content.type},message:"must be string,array"};
vErrors = collected(vErrors, err4);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"system"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}}]}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "content"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.role !== undefined){
if("system" !== data.role){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema88.properties.content.type},message:"must be string,array"};
vErrors = collected(vErrors, err4);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.role !== undefined){
if("user" !== data.role){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.role === undefined) && (missing1 = "role")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.role !== undefined){
if("assistant" !== data.role){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.role === undefined) && (missing2 = "role")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.role !== undefined){
if("system" !== data.role){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = collected(vErrors, err12);
errors++;
}
if(data.role !== undefined){
let data3 = data.role;
if(!(((data3 === "user") || (data3 === "assistant")) || (data3 === "system"))){
const err13 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema10.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err14);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = collected(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err2);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}}]};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type},message:"must be string,array"};
vErrors = collected(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(Array.isArray(data))){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err2);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"type":{"enum":["custom","bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","browser_toolset_20260801","computer_toolset_20260801","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25_20251119","tool_search_tool_bm25","tool_search_tool_regex_20251119","tool_search_tool_regex",null]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["custom",null]}}},"then":{"$ref":"#/$defs/CustomTool"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"bash_20250124"}}},"then":{"$ref":"#/$defs/BashTool20250124"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_20250124"}}},"then":{"$ref":"#/$defs/TextEditorTool20250124"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_20250429"}}},"then":{"$ref":"#/$defs/TextEditorTool20250429"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_20250728"}}},"then":{"$ref":"#/$defs/TextEditorTool20250728"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"memory_20250818"}}},"then":{"$ref":"#/$defs/MemoryTool20250818"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"browser_toolset_20260801"}}},"then":{"$ref":"#/$defs/BrowserToolset20260801"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"computer_toolset_20260801"}}},"then":{"$ref":"#/$defs/ComputerToolset20260801"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_20250522"}}},"then":{"$ref":"#/$defs/CodeExecutionTool20250522"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_20250825"}}},"then":{"$ref":"#/$defs/CodeExecutionTool20250825"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_20260120"}}},"then":{"$ref":"#/$defs/CodeExecutionTool20260120"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"code_execution_20260521"}}},"then":{"$ref":"#/$defs/CodeExecutionTool20260521"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_20250305"}}},"then":{"$ref":"#/$defs/WebSearchTool20250305"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_20260209"}}},"then":{"$ref":"#/$defs/WebSearchTool20260209"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_20260318"}}},"then":{"$ref":"#/$defs/WebSearchTool20260318"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_20250910"}}},"then":{"$ref":"#/$defs/WebFetchTool20250910"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_20260209"}}},"then":{"$ref":"#/$defs/WebFetchTool20260209"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_20260309"}}},"then":{"$ref":"#/$defs/WebFetchTool20260309"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_fetch_20260318"}}},"then":{"$ref":"#/$defs/WebFetchTool20260318"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]}}},"then":{"$ref":"#/$defs/ToolSearchBm25Tool20251119"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["tool_search_tool_regex_20251119","tool_search_tool_regex"]}}},"then":{"$ref":"#/$defs/ToolSearchRegexTool20251119"}}]};
const schema92 = {"type":"object","additionalProperties":false,"required":["name","input_schema"],"properties":{"type":{"enum":["custom",null]},"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,128}$"},"description":{"type":"string"},"input_schema":{"$ref":"#/$defs/ToolInputSchema"},"strict":{"$ref":"#/$defs/StrictTool"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"eager_input_streaming":{"type":["boolean","null"]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern12 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const schema93 = {"type":"object","required":["type"],"properties":{"type":{"const":"object"},"properties":{"type":["object","null"],"additionalProperties":true},"required":{"type":["array","null"],"items":{"type":"string"}}},"additionalProperties":true};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.type !== undefined){
if("object" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "object"},message:"must be equal to constant"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema93.properties.properties.type},message:"must be object,null"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema93.properties.required.type},message:"must be array,null"};
vErrors = collected(vErrors, err3);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err0);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err0);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"array","items":{"enum":["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "direct") || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema96.items.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err1);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err1);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.input_schema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input_schema"},message:"must have required property '"+"input_schema"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "custom") || (data0 === null))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema92.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]{1,128}$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]{1,128}$"+"\""};
vErrors = collected(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.input_schema !== undefined){
if(!(validate224(data.input_schema, {instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.eager_input_streaming !== undefined){
let data6 = data.eager_input_streaming;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/eager_input_streaming",schemaPath:"#/properties/eager_input_streaming/type",keyword:"type",params:{type: schema92.properties.eager_input_streaming.type},message:"must be boolean,null"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema92.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err8);
errors++;
}
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(!(validate42(data9, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid2 = _valid0;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err11);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"bash_20250124"},"name":{"const":"bash"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("bash_20250124" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bash_20250124"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("bash" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "bash"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema98.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250124"},"name":{"const":"str_replace_editor"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250124" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_20250124"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("str_replace_editor" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "str_replace_editor"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema99.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250429"},"name":{"const":"str_replace_based_edit_tool"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250429" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_20250429"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("str_replace_based_edit_tool" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "str_replace_based_edit_tool"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema100.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"text_editor_20250728"},"name":{"const":"str_replace_based_edit_tool"},"max_characters":{"type":["integer","null"],"minimum":1},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "max_characters")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("text_editor_20250728" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text_editor_20250728"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("str_replace_based_edit_tool" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "str_replace_based_edit_tool"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_characters !== undefined){
let data2 = data.max_characters;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/type",keyword:"type",params:{type: schema101.properties.max_characters.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema101.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate42(data7, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"memory_20250818"},"name":{"const":"memory"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"input_examples":{"$ref":"#/$defs/ToolInputExamples"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "input_examples")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("memory_20250818" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "memory_20250818"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("memory" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "memory"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.input_examples !== undefined){
if(!(validate232(data.input_examples, {instancePath:instancePath+"/input_examples",parentData:data,parentDataProperty:"input_examples",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema102.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate42(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"browser_toolset_20260801"},"configs":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/BrowserToolsetConfigs"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema104 = {"type":"object","additionalProperties":false,"properties":{"navigate":{"$ref":"#/$defs/ToolsetMemberOptions"},"list_tabs":{"$ref":"#/$defs/ToolsetMemberOptions"},"new_tab":{"$ref":"#/$defs/ToolsetMemberOptions"},"switch_tab":{"$ref":"#/$defs/ToolsetMemberOptions"},"close_tab":{"$ref":"#/$defs/ToolsetMemberOptions"},"read_page":{"$ref":"#/$defs/ToolsetMemberOptions"},"get_page_text":{"$ref":"#/$defs/ToolsetMemberOptions"},"read_console":{"$ref":"#/$defs/ToolsetMemberOptions"},"read_network":{"$ref":"#/$defs/ToolsetMemberOptions"},"find":{"$ref":"#/$defs/ToolsetMemberOptions"},"form_input":{"$ref":"#/$defs/ToolsetMemberOptions"},"file_upload":{"$ref":"#/$defs/ToolsetMemberOptions"},"scroll_to":{"$ref":"#/$defs/ToolsetMemberOptions"},"screenshot":{"$ref":"#/$defs/ToolsetMemberOptions"},"zoom":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"right_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"middle_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"double_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"triple_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"hover":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_click_drag":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_mouse_down":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_mouse_up":{"$ref":"#/$defs/ToolsetMemberOptions"},"mouse_move":{"$ref":"#/$defs/ToolsetMemberOptions"},"scroll":{"$ref":"#/$defs/ToolsetMemberOptions"},"type":{"$ref":"#/$defs/ToolsetMemberOptions"},"key":{"$ref":"#/$defs/ToolsetMemberOptions"},"hold_key":{"$ref":"#/$defs/ToolsetMemberOptions"},"wait":{"$ref":"#/$defs/ToolsetMemberOptions"},"javascript_exec":{"$ref":"#/$defs/ToolsetMemberOptions"}}};
const schema105 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ToolsetMemberConfig"}}]};
const schema106 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"defer_loading":{"type":["boolean","null"]}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "defer_loading"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema106.properties.enabled.type},message:"must be boolean,null"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.defer_loading !== undefined){
let data1 = data.defer_loading;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type: schema106.properties.defer_loading.type},message:"must be boolean,null"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type},message:"must be object,null"};
vErrors = collected(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate274(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err2);
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema104.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.navigate !== undefined){
if(!(validate273(data.navigate, {instancePath:instancePath+"/navigate",parentData:data,parentDataProperty:"navigate",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.list_tabs !== undefined){
if(!(validate273(data.list_tabs, {instancePath:instancePath+"/list_tabs",parentData:data,parentDataProperty:"list_tabs",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.new_tab !== undefined){
if(!(validate273(data.new_tab, {instancePath:instancePath+"/new_tab",parentData:data,parentDataProperty:"new_tab",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.switch_tab !== undefined){
if(!(validate273(data.switch_tab, {instancePath:instancePath+"/switch_tab",parentData:data,parentDataProperty:"switch_tab",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.close_tab !== undefined){
if(!(validate273(data.close_tab, {instancePath:instancePath+"/close_tab",parentData:data,parentDataProperty:"close_tab",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.read_page !== undefined){
if(!(validate273(data.read_page, {instancePath:instancePath+"/read_page",parentData:data,parentDataProperty:"read_page",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.get_page_text !== undefined){
if(!(validate273(data.get_page_text, {instancePath:instancePath+"/get_page_text",parentData:data,parentDataProperty:"get_page_text",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.read_console !== undefined){
if(!(validate273(data.read_console, {instancePath:instancePath+"/read_console",parentData:data,parentDataProperty:"read_console",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.read_network !== undefined){
if(!(validate273(data.read_network, {instancePath:instancePath+"/read_network",parentData:data,parentDataProperty:"read_network",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.find !== undefined){
if(!(validate273(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.form_input !== undefined){
if(!(validate273(data.form_input, {instancePath:instancePath+"/form_input",parentData:data,parentDataProperty:"form_input",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.file_upload !== undefined){
if(!(validate273(data.file_upload, {instancePath:instancePath+"/file_upload",parentData:data,parentDataProperty:"file_upload",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.scroll_to !== undefined){
if(!(validate273(data.scroll_to, {instancePath:instancePath+"/scroll_to",parentData:data,parentDataProperty:"scroll_to",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.screenshot !== undefined){
if(!(validate273(data.screenshot, {instancePath:instancePath+"/screenshot",parentData:data,parentDataProperty:"screenshot",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.zoom !== undefined){
if(!(validate273(data.zoom, {instancePath:instancePath+"/zoom",parentData:data,parentDataProperty:"zoom",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_click !== undefined){
if(!(validate273(data.left_click, {instancePath:instancePath+"/left_click",parentData:data,parentDataProperty:"left_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.right_click !== undefined){
if(!(validate273(data.right_click, {instancePath:instancePath+"/right_click",parentData:data,parentDataProperty:"right_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.middle_click !== undefined){
if(!(validate273(data.middle_click, {instancePath:instancePath+"/middle_click",parentData:data,parentDataProperty:"middle_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.double_click !== undefined){
if(!(validate273(data.double_click, {instancePath:instancePath+"/double_click",parentData:data,parentDataProperty:"double_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.triple_click !== undefined){
if(!(validate273(data.triple_click, {instancePath:instancePath+"/triple_click",parentData:data,parentDataProperty:"triple_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.hover !== undefined){
if(!(validate273(data.hover, {instancePath:instancePath+"/hover",parentData:data,parentDataProperty:"hover",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_click_drag !== undefined){
if(!(validate273(data.left_click_drag, {instancePath:instancePath+"/left_click_drag",parentData:data,parentDataProperty:"left_click_drag",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_mouse_down !== undefined){
if(!(validate273(data.left_mouse_down, {instancePath:instancePath+"/left_mouse_down",parentData:data,parentDataProperty:"left_mouse_down",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_mouse_up !== undefined){
if(!(validate273(data.left_mouse_up, {instancePath:instancePath+"/left_mouse_up",parentData:data,parentDataProperty:"left_mouse_up",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.mouse_move !== undefined){
if(!(validate273(data.mouse_move, {instancePath:instancePath+"/mouse_move",parentData:data,parentDataProperty:"mouse_move",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.scroll !== undefined){
if(!(validate273(data.scroll, {instancePath:instancePath+"/scroll",parentData:data,parentDataProperty:"scroll",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate273(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate273(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.hold_key !== undefined){
if(!(validate273(data.hold_key, {instancePath:instancePath+"/hold_key",parentData:data,parentDataProperty:"hold_key",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(!(validate273(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.javascript_exec !== undefined){
if(!(validate273(data.javascript_exec, {instancePath:instancePath+"/javascript_exec",parentData:data,parentDataProperty:"javascript_exec",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err1);
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "configs")) || (key0 === "cache_control"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("browser_toolset_20260801" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "browser_toolset_20260801"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.configs !== undefined){
let data1 = data.configs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: schema103.properties.configs.type},message:"must be object,null"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate272(data1, {instancePath:instancePath+"/configs",parentData:data,parentDataProperty:"configs",rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema103.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err6);
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {};
vErrors = collected(vErrors, err7);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"computer_toolset_20260801"},"configs":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ComputerToolsetConfigs"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema108 = {"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/ToolsetMemberOptions"},"hold_key":{"$ref":"#/$defs/ToolsetMemberOptions"},"type":{"$ref":"#/$defs/ToolsetMemberOptions"},"cursor_position":{"$ref":"#/$defs/ToolsetMemberOptions"},"mouse_move":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_mouse_down":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_mouse_up":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"left_click_drag":{"$ref":"#/$defs/ToolsetMemberOptions"},"right_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"middle_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"double_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"triple_click":{"$ref":"#/$defs/ToolsetMemberOptions"},"scroll":{"$ref":"#/$defs/ToolsetMemberOptions"},"wait":{"$ref":"#/$defs/ToolsetMemberOptions"},"screenshot":{"$ref":"#/$defs/ToolsetMemberOptions"},"zoom":{"$ref":"#/$defs/ToolsetMemberOptions"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema108.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.key !== undefined){
if(!(validate273(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.hold_key !== undefined){
if(!(validate273(data.hold_key, {instancePath:instancePath+"/hold_key",parentData:data,parentDataProperty:"hold_key",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate273(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.cursor_position !== undefined){
if(!(validate273(data.cursor_position, {instancePath:instancePath+"/cursor_position",parentData:data,parentDataProperty:"cursor_position",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.mouse_move !== undefined){
if(!(validate273(data.mouse_move, {instancePath:instancePath+"/mouse_move",parentData:data,parentDataProperty:"mouse_move",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_mouse_down !== undefined){
if(!(validate273(data.left_mouse_down, {instancePath:instancePath+"/left_mouse_down",parentData:data,parentDataProperty:"left_mouse_down",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_mouse_up !== undefined){
if(!(validate273(data.left_mouse_up, {instancePath:instancePath+"/left_mouse_up",parentData:data,parentDataProperty:"left_mouse_up",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_click !== undefined){
if(!(validate273(data.left_click, {instancePath:instancePath+"/left_click",parentData:data,parentDataProperty:"left_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.left_click_drag !== undefined){
if(!(validate273(data.left_click_drag, {instancePath:instancePath+"/left_click_drag",parentData:data,parentDataProperty:"left_click_drag",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.right_click !== undefined){
if(!(validate273(data.right_click, {instancePath:instancePath+"/right_click",parentData:data,parentDataProperty:"right_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.middle_click !== undefined){
if(!(validate273(data.middle_click, {instancePath:instancePath+"/middle_click",parentData:data,parentDataProperty:"middle_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.double_click !== undefined){
if(!(validate273(data.double_click, {instancePath:instancePath+"/double_click",parentData:data,parentDataProperty:"double_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.triple_click !== undefined){
if(!(validate273(data.triple_click, {instancePath:instancePath+"/triple_click",parentData:data,parentDataProperty:"triple_click",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.scroll !== undefined){
if(!(validate273(data.scroll, {instancePath:instancePath+"/scroll",parentData:data,parentDataProperty:"scroll",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(!(validate273(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.screenshot !== undefined){
if(!(validate273(data.screenshot, {instancePath:instancePath+"/screenshot",parentData:data,parentDataProperty:"screenshot",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.zoom !== undefined){
if(!(validate273(data.zoom, {instancePath:instancePath+"/zoom",parentData:data,parentDataProperty:"zoom",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err1);
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "configs")) || (key0 === "cache_control"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("computer_toolset_20260801" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "computer_toolset_20260801"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.configs !== undefined){
let data1 = data.configs;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: schema107.properties.configs.type},message:"must be object,null"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate311(data1, {instancePath:instancePath+"/configs",parentData:data,parentDataProperty:"configs",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema107.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err6);
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {};
vErrors = collected(vErrors, err7);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250522"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20250522" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_20250522"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "code_execution"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema109.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20250825"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20250825" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_20250825"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "code_execution"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema110.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260120"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20260120" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_20260120"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "code_execution"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema111.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"code_execution_20260521"},"name":{"const":"code_execution"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("code_execution_20260521" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "code_execution_20260521"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("code_execution" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "code_execution"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema112.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20250305"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/UserLocation"}}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema114 = {"type":["array","null"],"items":{"type":"string"}};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type},message:"must be array,null"};
vErrors = collected(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
validate357.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":["array","null"],"items":{"type":"string"}};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema115.type},message:"must be array,null"};
vErrors = collected(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
validate359.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"approximate"},"city":{"type":["string","null"],"minLength":1,"maxLength":255},"region":{"type":["string","null"],"minLength":1,"maxLength":255},"country":{"type":["string","null"],"minLength":2,"maxLength":2},"timezone":{"type":["string","null"],"minLength":1,"maxLength":255}}};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "city")) || (key0 === "region")) || (key0 === "country")) || (key0 === "timezone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("approximate" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "approximate"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.city !== undefined){
let data1 = data.city;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema116.properties.city.type},message:"must be string,null"};
vErrors = collected(vErrors, err3);
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err4 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err4);
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema116.properties.region.type},message:"must be string,null"};
vErrors = collected(vErrors, err6);
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 255){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err7);
errors++;
}
if(func3(data2) < 1){
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.country !== undefined){
let data3 = data.country;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema116.properties.country.type},message:"must be string,null"};
vErrors = collected(vErrors, err9);
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 2){
const err10 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
vErrors = collected(vErrors, err10);
errors++;
}
if(func3(data3) < 2){
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
vErrors = collected(vErrors, err11);
errors++;
}
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema116.properties.timezone.type},message:"must be string,null"};
vErrors = collected(vErrors, err12);
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 255){
const err13 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
vErrors = collected(vErrors, err13);
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err15);
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema113.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_search_20250305" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_20250305"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema113.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/type",keyword:"type",params:{type: schema113.properties.user_location.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate361(data5, {instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema113.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(!(validate42(data9, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid4 = _valid1;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err13);
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260209"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/UserLocation"}}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema117.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_search_20260209" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_20260209"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema117.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/type",keyword:"type",params:{type: schema117.properties.user_location.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate361(data5, {instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data9 = data.cache_control;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema117.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(!(validate42(data9, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid4 = _valid1;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err13);
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_search_20260318"},"name":{"const":"web_search"},"max_uses":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"user_location":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/UserLocation"}}]},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema119 = {"enum":["full","excluded"],"default":"full"};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "excluded"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema119.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema118.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_search_20260318" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_search_20260318"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_search" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema118.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.user_location !== undefined){
let data5 = data.user_location;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/type",keyword:"type",params:{type: schema118.properties.user_location.type},message:"must be object,null"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate361(data5, {instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/user_location",schemaPath:"#/properties/user_location/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.response_inclusion !== undefined){
if(!(validate381(data.response_inclusion, {instancePath:instancePath+"/response_inclusion",parentData:data,parentDataProperty:"response_inclusion",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data10 = data.cache_control;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema118.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs25 = errors;
if(!(validate42(data10, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid4 = _valid1;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err13);
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20250910"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"url_sources":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/WebFetchUrlSources"}}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema122 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"all"}}},"then":{"$ref":"#/$defs/FetchableAll"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"none"}}},"then":{"$ref":"#/$defs/FetchableNone"}}]};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("all" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("none" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("all" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("none" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate396(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "all") || (data2 === "none"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema122.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err10);
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","required":["type"],"properties":{"type":{"enum":["all","none","only","except"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"all"}}},"then":{"$ref":"#/$defs/FetchableAll"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"none"}}},"then":{"$ref":"#/$defs/FetchableNone"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"only"}}},"then":{"$ref":"#/$defs/FetchableOnly"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"except"}}},"then":{"$ref":"#/$defs/FetchableExcept"}}]};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool_reference" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool_reference"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tools === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},message:"must have required property '"+"tools"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tools"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("only" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "only"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tools !== undefined){
let data1 = data.tools;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate403(data1[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.tools === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},message:"must have required property '"+"tools"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tools"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("except" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "except"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.tools !== undefined){
let data1 = data.tools;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate403(data1[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("all" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("none" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate396(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("only" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate402(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("except" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate406(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err16);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(!((((data4 === "all") || (data4 === "none")) || (data4 === "only")) || (data4 === "except"))){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "user_input") || (key0 === "client_tool_results")) || (key0 === "server_tool_results"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.user_input !== undefined){
if(!(validate393(data.user_input, {instancePath:instancePath+"/user_input",parentData:data,parentDataProperty:"user_input",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.client_tool_results !== undefined){
if(!(validate399(data.client_tool_results, {instancePath:instancePath+"/client_tool_results",parentData:data,parentDataProperty:"client_tool_results",rootData}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
if(data.server_tool_results !== undefined){
if(!(validate399(data.server_tool_results, {instancePath:instancePath+"/server_tool_results",parentData:data,parentDataProperty:"server_tool_results",rootData}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err1);
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema120.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20250910" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_20250910"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_fetch"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema120.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/type",keyword:"type",params:{type: schema120.properties.max_content_tokens.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema120.properties.citations.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/type",keyword:"type",params:{type: schema120.properties.url_sources.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate392(data7, {instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema120.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs30 = errors;
let valid6 = true;
const _errs31 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(!(validate42(data11, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid6 = _valid2;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260209"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"url_sources":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/WebFetchUrlSources"}}]},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema129.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260209" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_20260209"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_fetch"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema129.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/type",keyword:"type",params:{type: schema129.properties.max_content_tokens.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema129.properties.citations.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/type",keyword:"type",params:{type: schema129.properties.url_sources.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate392(data7, {instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema129.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs30 = errors;
let valid6 = true;
const _errs31 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(!(validate42(data11, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid6 = _valid2;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260309"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"url_sources":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/WebFetchUrlSources"}}]},"use_cache":{"type":"boolean","default":true},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema130.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260309" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_20260309"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_fetch"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema130.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/type",keyword:"type",params:{type: schema130.properties.max_content_tokens.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema130.properties.citations.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/type",keyword:"type",params:{type: schema130.properties.url_sources.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate392(data7, {instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.use_cache !== undefined){
if(typeof data.use_cache !== "boolean"){
const err15 = {instancePath:instancePath+"/use_cache",schemaPath:"#/properties/use_cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err15);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data12 = data.cache_control;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err16 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema130.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err16);
errors++;
}
const _errs32 = errors;
let valid6 = true;
const _errs33 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
var _valid2 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs35 = errors;
if(!(validate42(data12, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs35 === errors;
valid6 = _valid2;
}
if(!valid6){
const err18 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err19);
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"const":"web_fetch_20260318"},"name":{"const":"web_fetch"},"max_uses":{"type":["integer","null"],"minimum":1},"max_content_tokens":{"type":["integer","null"],"minimum":1},"allowed_domains":{"$ref":"#/$defs/AllowedDomains"},"blocked_domains":{"$ref":"#/$defs/BlockedDomains"},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"url_sources":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/WebFetchUrlSources"}}]},"use_cache":{"type":"boolean","default":true},"response_inclusion":{"$ref":"#/$defs/ResponseInclusion"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema131.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("web_fetch_20260318" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "web_fetch_20260318"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("web_fetch" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "web_fetch"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.max_uses !== undefined){
let data2 = data.max_uses;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/type",keyword:"type",params:{type: schema131.properties.max_uses.type},message:"must be integer,null"};
vErrors = collected(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_uses",schemaPath:"#/properties/max_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err6);
errors++;
}
}
}
if(data.max_content_tokens !== undefined){
let data3 = data.max_content_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/type",keyword:"type",params:{type: schema131.properties.max_content_tokens.type},message:"must be integer,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_content_tokens",schemaPath:"#/properties/max_content_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
if(data.allowed_domains !== undefined){
if(!(validate357(data.allowed_domains, {instancePath:instancePath+"/allowed_domains",parentData:data,parentDataProperty:"allowed_domains",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.blocked_domains !== undefined){
if(!(validate359(data.blocked_domains, {instancePath:instancePath+"/blocked_domains",parentData:data,parentDataProperty:"blocked_domains",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data6 = data.citations;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema131.properties.citations.type},message:"must be object,null"};
vErrors = collected(vErrors, err9);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.url_sources !== undefined){
let data7 = data.url_sources;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/type",keyword:"type",params:{type: schema131.properties.url_sources.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate392(data7, {instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/url_sources",schemaPath:"#/properties/url_sources/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.use_cache !== undefined){
if(typeof data.use_cache !== "boolean"){
const err15 = {instancePath:instancePath+"/use_cache",schemaPath:"#/properties/use_cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err15);
errors++;
}
}
if(data.response_inclusion !== undefined){
if(!(validate381(data.response_inclusion, {instancePath:instancePath+"/response_inclusion",parentData:data,parentDataProperty:"response_inclusion",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data13 = data.cache_control;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err16 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema131.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err16);
errors++;
}
const _errs33 = errors;
let valid6 = true;
const _errs34 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
var _valid2 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(!(validate42(data13, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid6 = _valid2;
}
if(!valid6){
const err18 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err19);
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},"name":{"const":"tool_search_tool_bm25"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "tool_search_tool_bm25_20251119") || (data0 === "tool_search_tool_bm25"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema132.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("tool_search_tool_bm25" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "tool_search_tool_bm25"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema132.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"enum":["tool_search_tool_regex_20251119","tool_search_tool_regex"]},"name":{"const":"tool_search_tool_regex"},"allowed_callers":{"$ref":"#/$defs/AllowedCallers"},"defer_loading":{"$ref":"#/$defs/DeferLoading"},"strict":{"$ref":"#/$defs/StrictTool"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "allowed_callers")) || (key0 === "defer_loading")) || (key0 === "strict")) || (key0 === "cache_control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "tool_search_tool_regex_20251119") || (data0 === "tool_search_tool_regex"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema133.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if("tool_search_tool_regex" !== data.name){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "tool_search_tool_regex"},message:"must be equal to constant"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.allowed_callers !== undefined){
if(!(validate230(data.allowed_callers, {instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.defer_loading !== undefined){
if(!(validate228(data.defer_loading, {instancePath:instancePath+"/defer_loading",parentData:data,parentDataProperty:"defer_loading",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(!(validate226(data.strict, {instancePath:instancePath+"/strict",parentData:data,parentDataProperty:"strict",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema133.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err5);
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate42(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err8);
errors++;
}
validate454.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "custom") || (data0 === null))){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err2);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err3 = {};
vErrors = collected(vErrors, err3);
errors++;
}
else {
if(data.type !== undefined){
if("bash_20250124" !== data.type){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate236(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err6);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err7 = {};
vErrors = collected(vErrors, err7);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_20250124" !== data.type){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
}
}
}
else {
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate243(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err10 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err10);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err11 = {};
vErrors = collected(vErrors, err11);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_20250429" !== data.type){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
}
else {
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err14 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err15 = {};
vErrors = collected(vErrors, err15);
errors++;
}
else {
if(data.type !== undefined){
if("text_editor_20250728" !== data.type){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
}
}
}
else {
const err17 = {};
vErrors = collected(vErrors, err17);
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
if(!valid9){
const err18 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err18);
errors++;
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err19 = {};
vErrors = collected(vErrors, err19);
errors++;
}
else {
if(data.type !== undefined){
if("memory_20250818" !== data.type){
const err20 = {};
vErrors = collected(vErrors, err20);
errors++;
}
}
}
}
else {
const err21 = {};
vErrors = collected(vErrors, err21);
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate264(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(!valid11){
const err22 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err22);
errors++;
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
const err23 = {};
vErrors = collected(vErrors, err23);
errors++;
}
else {
if(data.type !== undefined){
if("browser_toolset_20260801" !== data.type){
const err24 = {};
vErrors = collected(vErrors, err24);
errors++;
}
}
}
}
else {
const err25 = {};
vErrors = collected(vErrors, err25);
errors++;
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs42 = errors;
if(!(validate271(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var _valid6 = _errs42 === errors;
valid13 = _valid6;
}
if(!valid13){
const err26 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err26);
errors++;
}
const _errs44 = errors;
let valid15 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
const err27 = {};
vErrors = collected(vErrors, err27);
errors++;
}
else {
if(data.type !== undefined){
if("computer_toolset_20260801" !== data.type){
const err28 = {};
vErrors = collected(vErrors, err28);
errors++;
}
}
}
}
else {
const err29 = {};
vErrors = collected(vErrors, err29);
errors++;
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs48 = errors;
if(!(validate310(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
var _valid7 = _errs48 === errors;
valid15 = _valid7;
}
if(!valid15){
const err30 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err30);
errors++;
}
const _errs50 = errors;
let valid17 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.type === undefined) && (missing7 = "type")){
const err31 = {};
vErrors = collected(vErrors, err31);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_20250522" !== data.type){
const err32 = {};
vErrors = collected(vErrors, err32);
errors++;
}
}
}
}
else {
const err33 = {};
vErrors = collected(vErrors, err33);
errors++;
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs54 = errors;
if(!(validate332(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var _valid8 = _errs54 === errors;
valid17 = _valid8;
}
if(!valid17){
const err34 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err34);
errors++;
}
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.type === undefined) && (missing8 = "type")){
const err35 = {};
vErrors = collected(vErrors, err35);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_20250825" !== data.type){
const err36 = {};
vErrors = collected(vErrors, err36);
errors++;
}
}
}
}
else {
const err37 = {};
vErrors = collected(vErrors, err37);
errors++;
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs60 = errors;
if(!(validate338(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
var _valid9 = _errs60 === errors;
valid19 = _valid9;
}
if(!valid19){
const err38 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err38);
errors++;
}
const _errs62 = errors;
let valid21 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.type === undefined) && (missing9 = "type")){
const err39 = {};
vErrors = collected(vErrors, err39);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_20260120" !== data.type){
const err40 = {};
vErrors = collected(vErrors, err40);
errors++;
}
}
}
}
else {
const err41 = {};
vErrors = collected(vErrors, err41);
errors++;
}
}
var _valid10 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs66 = errors;
if(!(validate344(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var _valid10 = _errs66 === errors;
valid21 = _valid10;
}
if(!valid21){
const err42 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err42);
errors++;
}
const _errs68 = errors;
let valid23 = true;
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.type === undefined) && (missing10 = "type")){
const err43 = {};
vErrors = collected(vErrors, err43);
errors++;
}
else {
if(data.type !== undefined){
if("code_execution_20260521" !== data.type){
const err44 = {};
vErrors = collected(vErrors, err44);
errors++;
}
}
}
}
else {
const err45 = {};
vErrors = collected(vErrors, err45);
errors++;
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs72 = errors;
if(!(validate350(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
var _valid11 = _errs72 === errors;
valid23 = _valid11;
}
if(!valid23){
const err46 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err46);
errors++;
}
const _errs74 = errors;
let valid25 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.type === undefined) && (missing11 = "type")){
const err47 = {};
vErrors = collected(vErrors, err47);
errors++;
}
else {
if(data.type !== undefined){
if("web_search_20250305" !== data.type){
const err48 = {};
vErrors = collected(vErrors, err48);
errors++;
}
}
}
}
else {
const err49 = {};
vErrors = collected(vErrors, err49);
errors++;
}
}
var _valid12 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs78 = errors;
if(!(validate356(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
var _valid12 = _errs78 === errors;
valid25 = _valid12;
}
if(!valid25){
const err50 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err50);
errors++;
}
const _errs80 = errors;
let valid27 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
const err51 = {};
vErrors = collected(vErrors, err51);
errors++;
}
else {
if(data.type !== undefined){
if("web_search_20260209" !== data.type){
const err52 = {};
vErrors = collected(vErrors, err52);
errors++;
}
}
}
}
else {
const err53 = {};
vErrors = collected(vErrors, err53);
errors++;
}
}
var _valid13 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs84 = errors;
if(!(validate368(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var _valid13 = _errs84 === errors;
valid27 = _valid13;
}
if(!valid27){
const err54 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err54);
errors++;
}
const _errs86 = errors;
let valid29 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
const err55 = {};
vErrors = collected(vErrors, err55);
errors++;
}
else {
if(data.type !== undefined){
if("web_search_20260318" !== data.type){
const err56 = {};
vErrors = collected(vErrors, err56);
errors++;
}
}
}
}
else {
const err57 = {};
vErrors = collected(vErrors, err57);
errors++;
}
}
var _valid14 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs90 = errors;
if(!(validate377(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
var _valid14 = _errs90 === errors;
valid29 = _valid14;
}
if(!valid29){
const err58 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err58);
errors++;
}
const _errs92 = errors;
let valid31 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
const err59 = {};
vErrors = collected(vErrors, err59);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_20250910" !== data.type){
const err60 = {};
vErrors = collected(vErrors, err60);
errors++;
}
}
}
}
else {
const err61 = {};
vErrors = collected(vErrors, err61);
errors++;
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs96 = errors;
if(!(validate388(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
var _valid15 = _errs96 === errors;
valid31 = _valid15;
}
if(!valid31){
const err62 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err62);
errors++;
}
const _errs98 = errors;
let valid33 = true;
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.type === undefined) && (missing15 = "type")){
const err63 = {};
vErrors = collected(vErrors, err63);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_20260209" !== data.type){
const err64 = {};
vErrors = collected(vErrors, err64);
errors++;
}
}
}
}
else {
const err65 = {};
vErrors = collected(vErrors, err65);
errors++;
}
}
var _valid16 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs102 = errors;
if(!(validate417(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
var _valid16 = _errs102 === errors;
valid33 = _valid16;
}
if(!valid33){
const err66 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err66);
errors++;
}
const _errs104 = errors;
let valid35 = true;
const _errs105 = errors;
if(errors === _errs105){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.type === undefined) && (missing16 = "type")){
const err67 = {};
vErrors = collected(vErrors, err67);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_20260309" !== data.type){
const err68 = {};
vErrors = collected(vErrors, err68);
errors++;
}
}
}
}
else {
const err69 = {};
vErrors = collected(vErrors, err69);
errors++;
}
}
var _valid17 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs108 = errors;
if(!(validate427(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
var _valid17 = _errs108 === errors;
valid35 = _valid17;
}
if(!valid35){
const err70 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err70);
errors++;
}
const _errs110 = errors;
let valid37 = true;
const _errs111 = errors;
if(errors === _errs111){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.type === undefined) && (missing17 = "type")){
const err71 = {};
vErrors = collected(vErrors, err71);
errors++;
}
else {
if(data.type !== undefined){
if("web_fetch_20260318" !== data.type){
const err72 = {};
vErrors = collected(vErrors, err72);
errors++;
}
}
}
}
else {
const err73 = {};
vErrors = collected(vErrors, err73);
errors++;
}
}
var _valid18 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs114 = errors;
if(!(validate437(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
var _valid18 = _errs114 === errors;
valid37 = _valid18;
}
if(!valid37){
const err74 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err74);
errors++;
}
const _errs116 = errors;
let valid39 = true;
const _errs117 = errors;
if(errors === _errs117){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.type === undefined) && (missing18 = "type")){
const err75 = {};
vErrors = collected(vErrors, err75);
errors++;
}
else {
if(data.type !== undefined){
let data19 = data.type;
if(!((data19 === "tool_search_tool_bm25_20251119") || (data19 === "tool_search_tool_bm25"))){
const err76 = {};
vErrors = collected(vErrors, err76);
errors++;
}
}
}
}
else {
const err77 = {};
vErrors = collected(vErrors, err77);
errors++;
}
}
var _valid19 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs120 = errors;
if(!(validate448(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
var _valid19 = _errs120 === errors;
valid39 = _valid19;
}
if(!valid39){
const err78 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err78);
errors++;
}
const _errs122 = errors;
let valid41 = true;
const _errs123 = errors;
if(errors === _errs123){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.type === undefined) && (missing19 = "type")){
const err79 = {};
vErrors = collected(vErrors, err79);
errors++;
}
else {
if(data.type !== undefined){
let data20 = data.type;
if(!((data20 === "tool_search_tool_regex_20251119") || (data20 === "tool_search_tool_regex"))){
const err80 = {};
vErrors = collected(vErrors, err80);
errors++;
}
}
}
}
else {
const err81 = {};
vErrors = collected(vErrors, err81);
errors++;
}
}
var _valid20 = _errs123 === errors;
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs126 = errors;
if(!(validate454(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
var _valid20 = _errs126 === errors;
valid41 = _valid20;
}
if(!valid41){
const err82 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err82);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data21 = data.type;
if(!((((((((((((((((((((((((data21 === "custom") || (data21 === "bash_20250124")) || (data21 === "text_editor_20250124")) || (data21 === "text_editor_20250429")) || (data21 === "text_editor_20250728")) || (data21 === "memory_20250818")) || (data21 === "browser_toolset_20260801")) || (data21 === "computer_toolset_20260801")) || (data21 === "code_execution_20250522")) || (data21 === "code_execution_20250825")) || (data21 === "code_execution_20260120")) || (data21 === "code_execution_20260521")) || (data21 === "web_search_20250305")) || (data21 === "web_search_20260209")) || (data21 === "web_search_20260318")) || (data21 === "web_fetch_20250910")) || (data21 === "web_fetch_20260209")) || (data21 === "web_fetch_20260309")) || (data21 === "web_fetch_20260318")) || (data21 === "tool_search_tool_bm25_20251119")) || (data21 === "tool_search_tool_bm25")) || (data21 === "tool_search_tool_regex_20251119")) || (data21 === "tool_search_tool_regex")) || (data21 === null))){
const err83 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema91.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err83);
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err84);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate222(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err0);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","required":["type"],"properties":{"type":{"enum":["auto","any","tool","none"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"auto"}}},"then":{"$ref":"#/$defs/ToolChoiceAuto"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"any"}}},"then":{"$ref":"#/$defs/ToolChoiceAny"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool"}}},"then":{"$ref":"#/$defs/ToolChoiceTool"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"none"}}},"then":{"$ref":"#/$defs/ToolChoiceNone"}}]};

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "disable_parallel_tool_use"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("auto" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
const err3 = {instancePath:instancePath+"/disable_parallel_tool_use",schemaPath:"#/properties/disable_parallel_tool_use/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "disable_parallel_tool_use"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("any" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "any"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
const err3 = {instancePath:instancePath+"/disable_parallel_tool_use",schemaPath:"#/properties/disable_parallel_tool_use/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}


function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "name")) || (key0 === "disable_parallel_tool_use"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("tool" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tool"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.disable_parallel_tool_use !== undefined){
if(typeof data.disable_parallel_tool_use !== "boolean"){
const err5 = {instancePath:instancePath+"/disable_parallel_tool_use",schemaPath:"#/properties/disable_parallel_tool_use/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err6);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("none" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("auto" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate463(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("any" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate465(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("tool" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate467(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("none" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate469(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err16);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(!((((data4 === "auto") || (data4 === "any")) || (data4 === "tool")) || (data4 === "none"))){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema134.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","required":["type"],"properties":{"type":{"enum":["enabled","disabled","adaptive","between_tools"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"enabled"}}},"then":{"$ref":"#/$defs/ThinkingEnabled"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"disabled"}}},"then":{"$ref":"#/$defs/ThinkingDisabled"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"adaptive"}}},"then":{"$ref":"#/$defs/ThinkingAdaptive"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"between_tools"}}},"then":{"$ref":"#/$defs/ThinkingBetweenTools"}}]};
const schema141 = {"enum":["summarized","omitted",null]};

function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "summarized") || (data === "omitted")) || (data === null))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema141.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}


function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.budget_tokens === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_tokens"},message:"must have required property '"+"budget_tokens"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "budget_tokens")) || (key0 === "display"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("enabled" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "enabled"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.budget_tokens !== undefined){
let data1 = data.budget_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/budget_tokens",schemaPath:"#/properties/budget_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1024 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/budget_tokens",schemaPath:"#/properties/budget_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
if(data.display !== undefined){
if(!(validate474(data.display, {instancePath:instancePath+"/display",parentData:data,parentDataProperty:"display",rootData}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err6);
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("disabled" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "display"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("adaptive" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "adaptive"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.display !== undefined){
if(!(validate474(data.display, {instancePath:instancePath+"/display",parentData:data,parentDataProperty:"display",rootData}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}


function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.type !== undefined){
if("between_tools" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "between_tools"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
vErrors = collected(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined){
if("enabled" !== data.type){
const err1 = {};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
}
else {
const err2 = {};
vErrors = collected(vErrors, err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate473(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined){
if("disabled" !== data.type){
const err5 = {};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {};
vErrors = collected(vErrors, err6);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate477(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
vErrors = collected(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined){
if("adaptive" !== data.type){
const err9 = {};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {};
vErrors = collected(vErrors, err10);
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate479(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined){
if("between_tools" !== data.type){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {};
vErrors = collected(vErrors, err14);
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate482(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err16);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(!((((data4 === "enabled") || (data4 === "disabled")) || (data4 === "adaptive")) || (data4 === "between_tools"))){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema139.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err18);
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","additionalProperties":false,"properties":{"user_id":{"type":["string","null"],"maxLength":512}}};

function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "user_id")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: schema145.properties.user_id.type},message:"must be string,null"};
vErrors = collected(vErrors, err1);
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 512){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
vErrors = collected(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"properties":{"effort":{"enum":["low","medium","high","xhigh","max",null]},"format":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/JsonOutputFormat"}}]}}};

function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.schema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "schema"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
if("json_schema" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "effort") || (key0 === "format"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.effort !== undefined){
let data0 = data.effort;
if(!((((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "xhigh")) || (data0 === "max")) || (data0 === null))){
const err1 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/enum",keyword:"enum",params:{allowedValues: schema146.properties.effort.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: schema146.properties.format.type},message:"must be object,null"};
vErrors = collected(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {};
vErrors = collected(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate488(data1, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err5);
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":["string","null"]},"skills":{"type":["array","null"],"items":{"$ref":"#/$defs/SkillRequest"}}}};
const schema149 = {"type":"object","additionalProperties":false,"required":["skill_id","type"],"properties":{"skill_id":{"type":"string"},"type":{"enum":["anthropic","custom"]},"version":{"type":"string"}}};

function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.skill_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skill_id"},message:"must have required property '"+"skill_id"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "skill_id") || (key0 === "type")) || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.skill_id !== undefined){
if(typeof data.skill_id !== "string"){
const err3 = {instancePath:instancePath+"/skill_id",schemaPath:"#/properties/skill_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((data1 === "anthropic") || (data1 === "custom"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema149.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err4);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err6);
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}


function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "skills"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema148.properties.id.type},message:"must be string,null"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.skills !== undefined){
let data1 = data.skills;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema148.properties.skills.type},message:"must be array,null"};
vErrors = collected(vErrors, err2);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate493(data1[i0], {instancePath:instancePath+"/skills/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}

const schema150 = {"enum":["standard","fast",null]};

function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "standard") || (data === "fast")) || (data === null))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err0);
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","additionalProperties":false,"properties":{"previous_message_id":{"type":["string","null"]}}};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "previous_message_id")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err0);
errors++;
}
}
if(data.previous_message_id !== undefined){
let data0 = data.previous_message_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/previous_message_id",schemaPath:"#/properties/previous_message_id/type",keyword:"type",params:{type: schema151.properties.previous_message_id.type},message:"must be string,null"};
vErrors = collected(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err2);
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.messages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
if(data.max_tokens === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_tokens"},message:"must have required property '"+"max_tokens"+"'"};
vErrors = collected(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.model !== undefined){
if(!(validate23(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
if(!(validate25(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.max_tokens !== undefined){
let data2 = data.max_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err5);
errors++;
}
}
}
if(data.system !== undefined){
if(!(validate218(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
if(typeof data.stream !== "boolean"){
const err6 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err6);
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
if(func3(data6) < 1){
const err7 = {instancePath:instancePath+"/stop_sequences/" + i0,schemaPath:"#/properties/stop_sequences/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err7);
errors++;
}
if(!pattern0.test(data6)){
const err8 = {instancePath:instancePath+"/stop_sequences/" + i0,schemaPath:"#/properties/stop_sequences/items/pattern",keyword:"pattern",params:{pattern: "^$|\\S"},message:"must match pattern \""+"^$|\\S"+"\""};
vErrors = collected(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/stop_sequences/" + i0,schemaPath:"#/properties/stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/stop_sequences",schemaPath:"#/properties/stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err10);
errors++;
}
}
if(data.tools !== undefined){
if(!(validate221(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate462(data.tool_choice, {instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate472(data.thinking, {instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"thinking",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
if(data.service_tier !== undefined){
let data10 = data.service_tier;
if(!((data10 === "auto") || (data10 === "standard_only"))){
const err11 = {instancePath:instancePath+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues: schema7.properties.service_tier.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate485(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate487(data.output_config, {instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data13 = data.cache_control;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema7.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err13 = {};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs25 = errors;
if(!(validate42(data13, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid4 = _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.container !== undefined){
let data14 = data.container;
if(((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))) && (data14 !== null)){
const err15 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: schema7.properties.container.type},message:"must be string,object,null"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs29 = errors;
let valid6 = true;
const _errs30 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
var _valid1 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs32 = errors;
if(!(validate492(data14, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var _valid1 = _errs32 === errors;
valid6 = _valid1;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err17);
errors++;
}
}
if(data.inference_geo !== undefined){
let data15 = data.inference_geo;
if((typeof data15 !== "string") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/inference_geo",schemaPath:"#/properties/inference_geo/type",keyword:"type",params:{type: schema7.properties.inference_geo.type},message:"must be string,null"};
vErrors = collected(vErrors, err18);
errors++;
}
}
if(data.speed !== undefined){
if(!(validate496(data.speed, {instancePath:instancePath+"/speed",parentData:data,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data.diagnostics !== undefined){
let data17 = data.diagnostics;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: schema7.properties.diagnostics.type},message:"must be object,null"};
vErrors = collected(vErrors, err19);
errors++;
}
const _errs39 = errors;
let valid8 = true;
const _errs40 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err20 = {};
vErrors = collected(vErrors, err20);
errors++;
}
var _valid2 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs42 = errors;
if(!(validate498(data17, {instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid2 = _errs42 === errors;
valid8 = _valid2;
}
if(!valid8){
const err21 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err21);
errors++;
}
}
if(data.temperature !== undefined){
let data18 = data.temperature;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err22 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = collected(vErrors, err22);
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = collected(vErrors, err24);
errors++;
}
}
if(data.top_p !== undefined){
let data19 = data.top_p;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err25 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = collected(vErrors, err25);
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = collected(vErrors, err27);
errors++;
}
}
if(data.top_k !== undefined){
let data20 = data.top_k;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err28 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err28);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err29 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err29);
errors++;
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err30);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const countTokensRequest = /* @__PURE__ */ reported(validate500);
const schema152 = {"type":"object","additionalProperties":false,"required":["model","messages"],"properties":{"model":{"$ref":"#/$defs/RequestedModel"},"messages":{"$ref":"#/$defs/InputMessages"},"system":{"$ref":"#/$defs/SystemPrompt"},"tools":{"$ref":"#/$defs/ToolList"},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]},"speed":{"$ref":"#/$defs/Speed"}}};

function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.messages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"};
vErrors = collected(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema152.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.model !== undefined){
if(!(validate23(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
if(!(validate25(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate218(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
if(!(validate221(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.tool_choice !== undefined){
if(!(validate462(data.tool_choice, {instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate472(data.thinking, {instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"thinking",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate487(data.output_config, {instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data7 = data.cache_control;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err3 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema152.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err4 = {};
vErrors = collected(vErrors, err4);
errors++;
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(!(validate42(data7, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err5);
errors++;
}
}
if(data.speed !== undefined){
if(!(validate496(data.speed, {instancePath:instancePath+"/speed",parentData:data,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err6);
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}

function lengthInCodePoints(text) {
  let length = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) length += 1;
  return length;
}

function collected(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function reported(validate) {
  const validator = (value) => {
    const valid = validate(value);
    validator.errors = valid ? null : validate.errors.filter((error) => error.keyword !== "if");
    return valid;
  };
  return validator;
}
