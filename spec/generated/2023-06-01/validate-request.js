// Generated from spec/openapi by `npm run generate`. Do not edit.

export const messageRequest = reported(validate22);
const schema7 = {"type":"object","additionalProperties":false,"required":["model","messages","max_tokens"],"properties":{"model":{"type":"string","minLength":1,"maxLength":256},"messages":{"type":"array","minItems":1,"maxItems":100000,"items":{"$ref":"#/$defs/InputMessage"}},"max_tokens":{"type":"integer","minimum":0},"system":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}}]},"stream":{"type":"boolean","default":false},"stop_sequences":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^$|\\S"}},"temperature":{"type":"number","minimum":0,"maximum":1,"default":1},"top_p":{"type":"number","minimum":0,"maximum":1},"top_k":{"type":"integer","minimum":0},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"thinking":{"$ref":"#/$defs/Thinking"},"service_tier":{"enum":["auto","standard_only"],"default":"auto"},"metadata":{"$ref":"#/$defs/Metadata"},"output_config":{"$ref":"#/$defs/OutputConfig"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]},"container":{"type":["string","object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ContainerRequest"}}]},"inference_geo":{"type":["string","null"]},"speed":{"enum":["standard","fast",null]},"diagnostics":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/DiagnosticsRequest"}}]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = lengthInCodePoints;
const schema8 = {"type":"object","required":["role"],"properties":{"role":{"enum":["user","assistant","system"]}},"allOf":[{"if":{"type":"object","required":["role"],"properties":{"role":{"enum":["user","assistant"]}}},"then":{"$ref":"#/$defs/TurnMessage"}},{"if":{"type":"object","required":["role"],"properties":{"role":{"const":"system"}}},"then":{"$ref":"#/$defs/SystemMessage"}}]};
const schema9 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"enum":["user","assistant"]},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputBlock"}}}]}}};
const schema10 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","document","search_result","thinking","redacted_thinking","tool_use","tool_result","server_tool_use","web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result","container_upload"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"document"}}},"then":{"$ref":"#/$defs/InputDocumentBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result"}}},"then":{"$ref":"#/$defs/InputSearchResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"thinking"}}},"then":{"$ref":"#/$defs/InputThinkingBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"redacted_thinking"}}},"then":{"$ref":"#/$defs/InputRedactedThinkingBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_use"}}},"then":{"$ref":"#/$defs/InputToolUseBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_result"}}},"then":{"$ref":"#/$defs/InputToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"server_tool_use"}}},"then":{"$ref":"#/$defs/InputServerToolUseBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result"]}}},"then":{"$ref":"#/$defs/InputServerToolResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"container_upload"}}},"then":{"$ref":"#/$defs/InputContainerUploadBlock"}}]};
const schema11 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","minLength":1,"pattern":"^$|\\S"},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/InputCitation"}},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern0 = new RegExp("^$|\\S", "u");
const schema12 = {"type":"object","required":["type"],"properties":{"type":{"enum":["char_location","page_location","content_block_location","web_search_result_location","search_result_location"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"char_location"}}},"then":{"$ref":"#/$defs/InputCharLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"page_location"}}},"then":{"$ref":"#/$defs/InputPageLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"content_block_location"}}},"then":{"$ref":"#/$defs/InputContentBlockLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search_result_location"}}},"then":{"$ref":"#/$defs/InputWebSearchResultLocation"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result_location"}}},"then":{"$ref":"#/$defs/InputSearchResultLocation"}}]};
const schema13 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_char_index","end_char_index"],"properties":{"type":{"const":"char_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_char_index":{"type":"integer","minimum":0},"end_char_index":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_char_index")) || (key0 === "end_char_index")) || (key0 === "file_id"))){
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
const err11 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/type",keyword:"type",params:{type: schema13.properties.document_title.type},message:"must be string,null"};
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: schema13.properties.file_id.type},message:"must be string,null"};
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
validate28.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_page_number","end_page_number"],"properties":{"type":{"const":"page_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_page_number":{"type":"integer","minimum":1},"end_page_number":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_page_number")) || (key0 === "end_page_number")) || (key0 === "file_id"))){
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
const err11 = {instancePath:instancePath+"/document_title",schemaPath:"#/properties/document_title/type",keyword:"type",params:{type: schema14.properties.document_title.type},message:"must be string,null"};
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: schema14.properties.file_id.type},message:"must be string,null"};
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
validate30.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["type","cited_text","document_index","document_title","start_block_index","end_block_index"],"properties":{"type":{"const":"content_block_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"],"minLength":1,"maxLength":255},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((key0 === "type") || (key0 === "cited_text")) || (key0 === "document_index")) || (key0 === "document_title")) || (key0 === "start_block_index")) || (key0 === "end_block_index")) || (key0 === "file_id"))){
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: schema15.properties.file_id.type},message:"must be string,null"};
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
validate32.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["type","cited_text","url","title","encrypted_index"],"properties":{"type":{"const":"web_search_result_location"},"cited_text":{"type":"string"},"url":{"type":"string","minLength":1,"maxLength":2048},"title":{"type":["string","null"],"minLength":1,"maxLength":512},"encrypted_index":{"type":"string"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema16.properties.title.type},message:"must be string,null"};
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
validate34.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["type","cited_text","search_result_index","source","title","start_block_index","end_block_index"],"properties":{"type":{"const":"search_result_location"},"cited_text":{"type":"string"},"search_result_index":{"type":"integer","minimum":0},"source":{"type":"string"},"title":{"type":["string","null"]},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema17.properties.title.type},message:"must be string,null"};
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
validate36.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate27.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ephemeral"},"ttl":{"enum":["5m","1h"],"default":"5m"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err3 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues: schema18.properties.ttl.enum},message:"must be equal to one of the allowed values"};
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
validate39.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema11.properties.citations.type},message:"must be array,null"};
vErrors = collected(vErrors, err7);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data2[i0], {instancePath:instancePath+"/citations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
if(data.cache_control !== undefined){
let data4 = data.cache_control;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema11.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data4, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate26.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"image"},"source":{"$ref":"#/$defs/ImageSource"},"transformations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/ImageTransformations"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema20 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","url","file"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base64"}}},"then":{"$ref":"#/$defs/Base64ImageSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"url"}}},"then":{"$ref":"#/$defs/UrlSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"#/$defs/FileSource"}}]};
const schema21 = {"type":"object","additionalProperties":false,"required":["type","media_type","data"],"properties":{"type":{"const":"base64"},"media_type":{"enum":["image/jpeg","image/png","image/gif","image/webp"]},"data":{"type":"string","contentEncoding":"base64","minLength":1}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.media_type.enum},message:"must be equal to one of the allowed values"};
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
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate43.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"properties":{"oversized_image":{"enum":["downsize","error"]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/oversized_image",schemaPath:"#/properties/oversized_image/enum",keyword:"enum",params:{allowedValues: schema24.properties.oversized_image.enum},message:"must be equal to one of the allowed values"};
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
validate51.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate43(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
let data2 = data.transformations;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/transformations",schemaPath:"#/properties/transformations/type",keyword:"type",params:{type: schema19.properties.transformations.type},message:"must be object,null"};
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
if(!(validate51(data2, {instancePath:instancePath+"/transformations",parentData:data,parentDataProperty:"transformations",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
const err7 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema19.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data3, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate42.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["type","source"],"properties":{"type":{"const":"document"},"source":{"$ref":"#/$defs/DocumentSource"},"title":{"type":["string","null"],"minLength":1,"maxLength":500},"context":{"type":["string","null"],"minLength":1},"citations":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CitationsSwitch"}}]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema26 = {"type":"object","required":["type"],"properties":{"type":{"enum":["base64","text","content","url","file"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base64"}}},"then":{"$ref":"#/$defs/Base64PdfSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/PlainTextSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"content"}}},"then":{"$ref":"#/$defs/BlocksSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"url"}}},"then":{"$ref":"#/$defs/UrlSource"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"#/$defs/FileSource"}}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate57.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate59.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"const":"content"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/BlocksSourceBlock"}}}]}}};
const schema30 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema29.properties.content.type},message:"must be string,array"};
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
if(!(validate62(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
validate61.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate56.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate70.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate56(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema25.properties.title.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: schema25.properties.context.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: schema25.properties.citations.type},message:"must be object,null"};
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
if(!(validate70(data4, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema25.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate55.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["type","source","title","content"],"properties":{"type":{"const":"search_result"},"source":{"type":"string"},"title":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}},"citations":{"$ref":"#/$defs/CitationsSwitch"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data3[i0], {instancePath:instancePath+"/content/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate70(data.citations, {instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema32.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate74.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate79.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate81.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1,"maxLength":200},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const schema36 = {"type":"object","required":["type"],"properties":{"type":{"enum":["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"direct"}}},"then":{"$ref":"#/$defs/InputDirectCaller"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120","code_execution_20260521"]}}},"then":{"$ref":"#/$defs/InputCodeCaller"}}]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate85.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["type","tool_id"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120","code_execution_20260521"]},"tool_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"}}};
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((data0 === "code_execution_20250825") || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate87.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
if(!(((data1 === "code_execution_20250825") || (data1 === "code_execution_20260120")) || (data1 === "code_execution_20260521"))){
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
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!((((data2 === "direct") || (data2 === "code_execution_20250825")) || (data2 === "code_execution_20260120")) || (data2 === "code_execution_20260521"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate84(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/toolset_name",schemaPath:"#/properties/toolset_name/type",keyword:"type",params:{type: schema35.properties.toolset_name.type},message:"must be string,null"};
vErrors = collected(vErrors, err12);
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema35.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate83.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id"],"properties":{"type":{"const":"tool_result"},"tool_use_id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputToolResultContentBlock"}}}]},"is_error":{"type":"boolean"},"toolset_name":{"type":["string","null"]},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const schema40 = {"type":"object","required":["type"],"properties":{"type":{"enum":["text","image","search_result","document","tool_reference","browser_state"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"text"}}},"then":{"$ref":"#/$defs/InputTextBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"image"}}},"then":{"$ref":"#/$defs/InputImageBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"search_result"}}},"then":{"$ref":"#/$defs/InputSearchResultBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"document"}}},"then":{"$ref":"#/$defs/InputDocumentBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool_reference"}}},"then":{"$ref":"#/$defs/InputToolReferenceBlock"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"browser_state"}}},"then":{"$ref":"#/$defs/InputBrowserStateBlock"}}]};
const schema41 = {"type":"object","additionalProperties":false,"required":["type","tool_name"],"properties":{"type":{"const":"tool_reference"},"tool_name":{"type":"string"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema41.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate98.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["type","tabs"],"properties":{"type":{"const":"browser_state"},"tabs":{"type":"array","items":{"type":"object","additionalProperties":true}},"state_changes":{"type":["array","null"],"items":{}}},"additionalProperties":true};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.type !== undefined){
if("browser_state" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "browser_state"},message:"must be equal to constant"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.tabs !== undefined){
let data1 = data.tabs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err3 = {instancePath:instancePath+"/tabs/" + i0,schemaPath:"#/properties/tabs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err3);
errors++;
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
const err5 = {instancePath:instancePath+"/state_changes",schemaPath:"#/properties/state_changes/type",keyword:"type",params:{type: schema42.properties.state_changes.type},message:"must be array,null"};
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
validate101.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema39.properties.content.type},message:"must be string,array"};
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
if(!(validate93(data2[i0], {instancePath:instancePath+"/content/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
const err11 = {instancePath:instancePath+"/toolset_name",schemaPath:"#/properties/toolset_name/type",keyword:"type",params:{type: schema39.properties.toolset_name.type},message:"must be string,null"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.cache_control !== undefined){
let data6 = data.cache_control;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema39.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data6, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate92.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"enum":["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25"]},"input":{"type":"object","additionalProperties":true},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema43.properties.name.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate84(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema43.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate106.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["type","tool_use_id","content"],"properties":{"type":{"enum":["web_search_tool_result","web_fetch_tool_result","code_execution_tool_result","bash_code_execution_tool_result","text_editor_code_execution_tool_result","tool_search_tool_result"]},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"type":["array","object"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"type":"object","additionalProperties":true}}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":true}}]},"caller":{"$ref":"#/$defs/InputCaller"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data.type;
if(!((((((data0 === "web_search_tool_result") || (data0 === "web_fetch_tool_result")) || (data0 === "code_execution_tool_result")) || (data0 === "bash_code_execution_tool_result")) || (data0 === "text_editor_code_execution_tool_result")) || (data0 === "tool_search_tool_result"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema44.properties.content.type},message:"must be array,object"};
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
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err9 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/allOf/0/then/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err10);
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err11);
errors++;
}
const _errs17 = errors;
let valid5 = true;
const _errs18 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err12 = {};
vErrors = collected(vErrors, err12);
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err13 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err13);
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = _valid1;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err14);
errors++;
}
}
if(data.caller !== undefined){
if(!(validate84(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data5 = data.cache_control;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema44.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err15);
errors++;
}
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err16 = {};
vErrors = collected(vErrors, err16);
errors++;
}
var _valid2 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(!(validate39(data5, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid7 = _valid2;
}
if(!valid7){
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
validate110.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["type","file_id"],"properties":{"type":{"const":"container_upload"},"file_id":{"type":"string"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema45.properties.cache_control.type},message:"must be object,null"};
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
if(!(validate39(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate114.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
let data9 = data.type;
if(!((((((data9 === "web_search_tool_result") || (data9 === "web_fetch_tool_result")) || (data9 === "code_execution_tool_result")) || (data9 === "bash_code_execution_tool_result")) || (data9 === "text_editor_code_execution_tool_result")) || (data9 === "tool_search_tool_result"))){
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
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if("container_upload" !== data.type){
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
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err44);
errors++;
}
if(data.type !== undefined){
let data11 = data.type;
if(!((((((((((((((((data11 === "text") || (data11 === "image")) || (data11 === "document")) || (data11 === "search_result")) || (data11 === "thinking")) || (data11 === "redacted_thinking")) || (data11 === "tool_use")) || (data11 === "tool_result")) || (data11 === "server_tool_use")) || (data11 === "web_search_tool_result")) || (data11 === "web_fetch_tool_result")) || (data11 === "code_execution_tool_result")) || (data11 === "bash_code_execution_tool_result")) || (data11 === "text_editor_code_execution_tool_result")) || (data11 === "tool_search_tool_result")) || (data11 === "container_upload"))){
const err45 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema10.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err45);
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err46);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data.role;
if(!((data0 === "user") || (data0 === "assistant"))){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema9.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema9.properties.content.type},message:"must be string,array"};
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
if(!(validate25(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate24.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"const":"system"},"content":{"type":["string","array"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/InputTextBlock"}}}]}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema46.properties.content.type},message:"must be string,array"};
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
if(!(validate26(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
validate119.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data.role;
if(!((data0 === "user") || (data0 === "assistant"))){
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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if("system" !== data.role){
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
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(data.role === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
vErrors = collected(vErrors, err8);
errors++;
}
if(data.role !== undefined){
let data2 = data.role;
if(!(((data2 === "user") || (data2 === "assistant")) || (data2 === "system"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema8.properties.role.enum},message:"must be equal to one of the allowed values"};
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
validate23.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"type":{"enum":["custom","bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25","tool_search_tool_bm25_20251119","tool_search_tool_regex","tool_search_tool_regex_20251119","browser_toolset_20260801","computer_toolset_20260801",null]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["custom",null]}}},"then":{"$ref":"#/$defs/CustomTool"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25","tool_search_tool_bm25_20251119","tool_search_tool_regex","tool_search_tool_regex_20251119","browser_toolset_20260801","computer_toolset_20260801"]}}},"then":{"$ref":"#/$defs/TypedTool"}}]};
const schema48 = {"type":"object","additionalProperties":false,"required":["name","input_schema"],"properties":{"type":{"enum":["custom",null]},"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,128}$"},"description":{"type":"string"},"input_schema":{"$ref":"#/$defs/ToolInputSchema"},"strict":{"type":"boolean"},"defer_loading":{"type":"boolean"},"eager_input_streaming":{"type":["boolean","null"]},"allowed_callers":{"type":"array","items":{"enum":["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},"input_examples":{"type":"array","items":{"type":"object","additionalProperties":true}},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}}};
const pattern7 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const schema49 = {"type":"object","required":["type"],"properties":{"type":{"const":"object"},"properties":{"type":["object","null"],"additionalProperties":true},"required":{"type":["array","null"],"items":{"type":"string"}}},"additionalProperties":true};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema49.properties.properties.type},message:"must be object,null"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema49.properties.required.type},message:"must be array,null"};
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
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema48.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "custom") || (data0 === null))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema48.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
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
if(!(validate126(data.input_schema, {instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err7 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err7);
errors++;
}
}
if(data.defer_loading !== undefined){
if(typeof data.defer_loading !== "boolean"){
const err8 = {instancePath:instancePath+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err8);
errors++;
}
}
if(data.eager_input_streaming !== undefined){
let data6 = data.eager_input_streaming;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/eager_input_streaming",schemaPath:"#/properties/eager_input_streaming/type",keyword:"type",params:{type: schema48.properties.eager_input_streaming.type},message:"must be boolean,null"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.allowed_callers !== undefined){
let data7 = data.allowed_callers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((((data8 === "direct") || (data8 === "code_execution_20250825")) || (data8 === "code_execution_20260120")) || (data8 === "code_execution_20260521"))){
const err10 = {instancePath:instancePath+"/allowed_callers/" + i0,schemaPath:"#/properties/allowed_callers/items/enum",keyword:"enum",params:{allowedValues: schema48.properties.allowed_callers.items.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/allowed_callers",schemaPath:"#/properties/allowed_callers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err11);
errors++;
}
}
if(data.input_examples !== undefined){
let data9 = data.input_examples;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err12 = {instancePath:instancePath+"/input_examples/" + i1,schemaPath:"#/properties/input_examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/input_examples",schemaPath:"#/properties/input_examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err13);
errors++;
}
}
if(data.cache_control !== undefined){
let data11 = data.cache_control;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema48.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err14);
errors++;
}
const _errs25 = errors;
let valid6 = true;
const _errs26 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err15 = {};
vErrors = collected(vErrors, err15);
errors++;
}
var _valid0 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs28 = errors;
if(!(validate39(data11, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid6 = _valid0;
}
if(!valid6){
const err16 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
validate125.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["type"],"properties":{"type":{"enum":["bash_20250124","text_editor_20250124","text_editor_20250429","text_editor_20250728","memory_20250818","code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521","web_search_20250305","web_search_20260209","web_search_20260318","web_fetch_20250910","web_fetch_20260209","web_fetch_20260309","web_fetch_20260318","tool_search_tool_bm25","tool_search_tool_bm25_20251119","tool_search_tool_regex","tool_search_tool_regex_20251119","browser_toolset_20260801","computer_toolset_20260801"]},"name":{"type":"string"},"cache_control":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/CacheControl"}}]}},"additionalProperties":true};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = collected(vErrors, err0);
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((((((((((((((data0 === "bash_20250124") || (data0 === "text_editor_20250124")) || (data0 === "text_editor_20250429")) || (data0 === "text_editor_20250728")) || (data0 === "memory_20250818")) || (data0 === "code_execution_20250522")) || (data0 === "code_execution_20250825")) || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521")) || (data0 === "web_search_20250305")) || (data0 === "web_search_20260209")) || (data0 === "web_search_20260318")) || (data0 === "web_fetch_20250910")) || (data0 === "web_fetch_20260209")) || (data0 === "web_fetch_20260309")) || (data0 === "web_fetch_20260318")) || (data0 === "tool_search_tool_bm25")) || (data0 === "tool_search_tool_bm25_20251119")) || (data0 === "tool_search_tool_regex")) || (data0 === "tool_search_tool_regex_20251119")) || (data0 === "browser_toolset_20260801")) || (data0 === "computer_toolset_20260801"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err2);
errors++;
}
}
if(data.cache_control !== undefined){
let data2 = data.cache_control;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema50.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {};
vErrors = collected(vErrors, err4);
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
if(!(validate39(data2, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
validate130.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
let data1 = data.type;
if(!((((((((((((((((((((((data1 === "bash_20250124") || (data1 === "text_editor_20250124")) || (data1 === "text_editor_20250429")) || (data1 === "text_editor_20250728")) || (data1 === "memory_20250818")) || (data1 === "code_execution_20250522")) || (data1 === "code_execution_20250825")) || (data1 === "code_execution_20260120")) || (data1 === "code_execution_20260521")) || (data1 === "web_search_20250305")) || (data1 === "web_search_20260209")) || (data1 === "web_search_20260318")) || (data1 === "web_fetch_20250910")) || (data1 === "web_fetch_20260209")) || (data1 === "web_fetch_20260309")) || (data1 === "web_fetch_20260318")) || (data1 === "tool_search_tool_bm25")) || (data1 === "tool_search_tool_bm25_20251119")) || (data1 === "tool_search_tool_regex")) || (data1 === "tool_search_tool_regex_20251119")) || (data1 === "browser_toolset_20260801")) || (data1 === "computer_toolset_20260801"))){
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
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data2 = data.type;
if(!((((((((((((((((((((((((data2 === "custom") || (data2 === "bash_20250124")) || (data2 === "text_editor_20250124")) || (data2 === "text_editor_20250429")) || (data2 === "text_editor_20250728")) || (data2 === "memory_20250818")) || (data2 === "code_execution_20250522")) || (data2 === "code_execution_20250825")) || (data2 === "code_execution_20260120")) || (data2 === "code_execution_20260521")) || (data2 === "web_search_20250305")) || (data2 === "web_search_20260209")) || (data2 === "web_search_20260318")) || (data2 === "web_fetch_20250910")) || (data2 === "web_fetch_20260209")) || (data2 === "web_fetch_20260309")) || (data2 === "web_fetch_20260318")) || (data2 === "tool_search_tool_bm25")) || (data2 === "tool_search_tool_bm25_20251119")) || (data2 === "tool_search_tool_regex")) || (data2 === "tool_search_tool_regex_20251119")) || (data2 === "browser_toolset_20260801")) || (data2 === "computer_toolset_20260801")) || (data2 === null))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate124.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["type"],"properties":{"type":{"enum":["auto","any","tool","none"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"auto"}}},"then":{"$ref":"#/$defs/ToolChoiceAuto"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"any"}}},"then":{"$ref":"#/$defs/ToolChoiceAny"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"tool"}}},"then":{"$ref":"#/$defs/ToolChoiceTool"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"none"}}},"then":{"$ref":"#/$defs/ToolChoiceNone"}}]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate135.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate137.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate139.errors = vErrors;
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
validate141.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema51.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate134.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","required":["type"],"properties":{"type":{"enum":["enabled","disabled","adaptive","between_tools"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"enabled"}}},"then":{"$ref":"#/$defs/ThinkingEnabled"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"disabled"}}},"then":{"$ref":"#/$defs/ThinkingDisabled"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"adaptive"}}},"then":{"$ref":"#/$defs/ThinkingAdaptive"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"between_tools"}}},"then":{"$ref":"#/$defs/ThinkingBetweenTools"}}]};
const schema57 = {"type":"object","additionalProperties":false,"required":["type","budget_tokens"],"properties":{"type":{"const":"enabled"},"budget_tokens":{"type":"integer","minimum":1024},"display":{"enum":["summarized","omitted",null]}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data2 = data.display;
if(!(((data2 === "summarized") || (data2 === "omitted")) || (data2 === null))){
const err6 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/enum",keyword:"enum",params:{allowedValues: schema57.properties.display.enum},message:"must be equal to one of the allowed values"};
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
validate145.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate147.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"adaptive"},"display":{"enum":["summarized","omitted",null]}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data1 = data.display;
if(!(((data1 === "summarized") || (data1 === "omitted")) || (data1 === null))){
const err3 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/enum",keyword:"enum",params:{allowedValues: schema59.properties.display.enum},message:"must be equal to one of the allowed values"};
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
validate149.errors = vErrors;
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
validate151.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate144.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"properties":{"user_id":{"type":["string","null"],"maxLength":512}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: schema61.properties.user_id.type},message:"must be string,null"};
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
validate154.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"properties":{"effort":{"enum":["low","medium","high","xhigh","max",null]},"format":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/JsonOutputFormat"}}]}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/enum",keyword:"enum",params:{allowedValues: schema62.properties.effort.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: schema62.properties.format.type},message:"must be object,null"};
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
if(!(validate157(data1, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate156.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":["string","null"]},"skills":{"type":["array","null"],"items":{"$ref":"#/$defs/SkillRequest"}}}};
const schema65 = {"type":"object","additionalProperties":false,"required":["skill_id","type"],"properties":{"skill_id":{"type":"string"},"type":{"enum":["anthropic","custom"]},"version":{"type":"string"}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema65.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema64.properties.id.type},message:"must be string,null"};
vErrors = collected(vErrors, err1);
errors++;
}
}
if(data.skills !== undefined){
let data1 = data.skills;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema64.properties.skills.type},message:"must be array,null"};
vErrors = collected(vErrors, err2);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data1[i0], {instancePath:instancePath+"/skills/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
validate161.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"properties":{"previous_message_id":{"type":["string","null"]}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/previous_message_id",schemaPath:"#/properties/previous_message_id/type",keyword:"type",params:{type: schema66.properties.previous_message_id.type},message:"must be string,null"};
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
validate165.errors = vErrors;
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
let data0 = data.model;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = collected(vErrors, err4);
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err6);
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err7 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
vErrors = collected(vErrors, err7);
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = collected(vErrors, err8);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err9);
errors++;
}
}
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err11);
errors++;
}
}
}
if(data.system !== undefined){
let data4 = data.system;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err12 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema7.properties.system.type},message:"must be string,array"};
vErrors = collected(vErrors, err12);
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(!(Array.isArray(data4))){
const err13 = {};
vErrors = collected(vErrors, err13);
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
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data4[i1], {instancePath:instancePath+"/system/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err14);
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = _valid0;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err15);
errors++;
}
}
if(data.stream !== undefined){
if(typeof data.stream !== "boolean"){
const err16 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = collected(vErrors, err16);
errors++;
}
}
if(data.stop_sequences !== undefined){
let data7 = data.stop_sequences;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err17 = {instancePath:instancePath+"/stop_sequences/" + i2,schemaPath:"#/properties/stop_sequences/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = collected(vErrors, err17);
errors++;
}
if(!pattern0.test(data8)){
const err18 = {instancePath:instancePath+"/stop_sequences/" + i2,schemaPath:"#/properties/stop_sequences/items/pattern",keyword:"pattern",params:{pattern: "^$|\\S"},message:"must match pattern \""+"^$|\\S"+"\""};
vErrors = collected(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/stop_sequences/" + i2,schemaPath:"#/properties/stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = collected(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/stop_sequences",schemaPath:"#/properties/stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err20);
errors++;
}
}
if(data.temperature !== undefined){
let data9 = data.temperature;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = collected(vErrors, err21);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = collected(vErrors, err23);
errors++;
}
}
if(data.top_p !== undefined){
let data10 = data.top_p;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = collected(vErrors, err24);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = collected(vErrors, err26);
errors++;
}
}
if(data.top_k !== undefined){
let data11 = data.top_k;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = collected(vErrors, err27);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = collected(vErrors, err28);
errors++;
}
}
}
if(data.tools !== undefined){
let data12 = data.tools;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate124(data12[i3], {instancePath:instancePath+"/tools/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = collected(vErrors, err29);
errors++;
}
}
if(data.tool_choice !== undefined){
if(!(validate134(data.tool_choice, {instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.thinking !== undefined){
if(!(validate144(data.thinking, {instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"thinking",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.service_tier !== undefined){
let data16 = data.service_tier;
if(!((data16 === "auto") || (data16 === "standard_only"))){
const err30 = {instancePath:instancePath+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues: schema7.properties.service_tier.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err30);
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate154(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.output_config !== undefined){
if(!(validate156(data.output_config, {instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.cache_control !== undefined){
let data19 = data.cache_control;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/type",keyword:"type",params:{type: schema7.properties.cache_control.type},message:"must be object,null"};
vErrors = collected(vErrors, err31);
errors++;
}
const _errs41 = errors;
let valid12 = true;
const _errs42 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err32 = {};
vErrors = collected(vErrors, err32);
errors++;
}
var _valid1 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs44 = errors;
if(!(validate39(data19, {instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid1 = _errs44 === errors;
valid12 = _valid1;
}
if(!valid12){
const err33 = {instancePath:instancePath+"/cache_control",schemaPath:"#/properties/cache_control/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err33);
errors++;
}
}
if(data.container !== undefined){
let data20 = data.container;
if(((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))) && (data20 !== null)){
const err34 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: schema7.properties.container.type},message:"must be string,object,null"};
vErrors = collected(vErrors, err34);
errors++;
}
const _errs48 = errors;
let valid14 = true;
const _errs49 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err35 = {};
vErrors = collected(vErrors, err35);
errors++;
}
var _valid2 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs51 = errors;
if(!(validate161(data20, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var _valid2 = _errs51 === errors;
valid14 = _valid2;
}
if(!valid14){
const err36 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err36);
errors++;
}
}
if(data.inference_geo !== undefined){
let data21 = data.inference_geo;
if((typeof data21 !== "string") && (data21 !== null)){
const err37 = {instancePath:instancePath+"/inference_geo",schemaPath:"#/properties/inference_geo/type",keyword:"type",params:{type: schema7.properties.inference_geo.type},message:"must be string,null"};
vErrors = collected(vErrors, err37);
errors++;
}
}
if(data.speed !== undefined){
let data22 = data.speed;
if(!(((data22 === "standard") || (data22 === "fast")) || (data22 === null))){
const err38 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/enum",keyword:"enum",params:{allowedValues: schema7.properties.speed.enum},message:"must be equal to one of the allowed values"};
vErrors = collected(vErrors, err38);
errors++;
}
}
if(data.diagnostics !== undefined){
let data23 = data.diagnostics;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err39 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: schema7.properties.diagnostics.type},message:"must be object,null"};
vErrors = collected(vErrors, err39);
errors++;
}
const _errs58 = errors;
let valid16 = true;
const _errs59 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err40 = {};
vErrors = collected(vErrors, err40);
errors++;
}
var _valid3 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs61 = errors;
if(!(validate165(data23, {instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid3 = _errs61 === errors;
valid16 = _valid3;
}
if(!valid16){
const err41 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
vErrors = collected(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = collected(vErrors, err42);
errors++;
}
validate22.errors = vErrors;
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
