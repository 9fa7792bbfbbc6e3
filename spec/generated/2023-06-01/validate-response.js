// Generated from spec/openapi by `npm run generate`. Do not edit.

export const message = /* @__PURE__ */ reported(validate22);
const schema7 = {"type":"object","required":["id","type","role","model","content","stop_reason","stop_sequence","usage"],"properties":{"id":{"type":"string","minLength":1},"type":{"const":"message"},"role":{"const":"assistant"},"model":{"type":"string","minLength":1},"content":{"type":"array","items":{"$ref":"#/$defs/ContentBlock"}},"stop_reason":{"$ref":"#/$defs/StopReason"},"stop_sequence":{"type":["string","null"]},"usage":{"$ref":"#/$defs/Usage"},"stop_details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/StopDetails"}]},"container":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Container"}]},"diagnostics":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Diagnostics"}]}}};
const schema9 = {"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","maxLength":5000000},"citations":{"type":["array","null"],"items":{"$ref":"#/$defs/Citation"}}}};
const schema11 = {"type":"object","required":["type","cited_text","document_index","start_char_index","end_char_index"],"properties":{"type":{"const":"char_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"]},"start_char_index":{"type":"integer","minimum":0},"end_char_index":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate26(data, instancePath = ""){
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
if(data.start_char_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_char_index"});
errors++;
}
if(data.end_char_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_char_index"});
errors++;
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema11.properties.document_title.type});
errors++;
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: schema11.properties.file_id.type});
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

const schema12 = {"type":"object","required":["type","cited_text","document_index","start_page_number","end_page_number"],"properties":{"type":{"const":"page_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"]},"start_page_number":{"type":"integer","minimum":1},"end_page_number":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate28(data, instancePath = ""){
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
if(data.start_page_number === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_page_number"});
errors++;
}
if(data.end_page_number === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_page_number"});
errors++;
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema12.properties.document_title.type});
errors++;
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: schema12.properties.file_id.type});
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

const schema13 = {"type":"object","required":["type","cited_text","document_index","start_block_index","end_block_index"],"properties":{"type":{"const":"content_block_location"},"cited_text":{"type":"string"},"document_index":{"type":"integer","minimum":0},"document_title":{"type":["string","null"]},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"},"file_id":{"type":["string","null"]}}};

function validate30(data, instancePath = ""){
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
if(data.start_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "start_block_index"});
errors++;
}
if(data.end_block_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "end_block_index"});
errors++;
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
vErrors = failed(vErrors, instancePath+"/document_title", "#/properties/document_title/type", "type", {type: schema13.properties.document_title.type});
errors++;
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
if(data.file_id !== undefined){
let data6 = data.file_id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/file_id", "#/properties/file_id/type", "type", {type: schema13.properties.file_id.type});
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

const schema14 = {"type":"object","required":["type","cited_text","url","encrypted_index"],"properties":{"type":{"const":"web_search_result_location"},"cited_text":{"type":"string"},"url":{"type":"string"},"title":{"type":["string","null"],"maxLength":512},"encrypted_index":{"type":"string"}}};

function validate32(data, instancePath = ""){
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
if(data.encrypted_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "encrypted_index"});
errors++;
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
if(typeof data.url !== "string"){
vErrors = failed(vErrors, instancePath+"/url", "#/properties/url/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema14.properties.title.type});
errors++;
}
if(typeof data3 === "string"){
if(isLonger(data3, 512)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/maxLength", "maxLength", {limit: 512});
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
validate32.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","required":["type","cited_text","source","search_result_index","start_block_index","end_block_index"],"properties":{"type":{"const":"search_result_location"},"cited_text":{"type":"string"},"source":{"type":"string"},"title":{"type":["string","null"]},"search_result_index":{"type":"integer","minimum":0},"start_block_index":{"type":"integer","minimum":0},"end_block_index":{"type":"integer"}}};

function validate34(data, instancePath = ""){
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
if(data.source === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "source"});
errors++;
}
if(data.search_result_index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "search_result_index"});
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
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = failed(vErrors, instancePath+"/source", "#/properties/source/type", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema15.properties.title.type});
errors++;
}
}
if(data.search_result_index !== undefined){
let data4 = data.search_result_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = failed(vErrors, instancePath+"/search_result_index", "#/properties/search_result_index/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/search_result_index", "#/properties/search_result_index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
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
validate34.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "char_location")){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "page_location")){
if(!(validate28(data, instancePath))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_location")){
if(!(validate30(data, instancePath))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_result_location")){
if(!(validate32(data, instancePath))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "search_result_location")){
if(!(validate34(data, instancePath))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath = ""){
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
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isLonger(data1, 5000000)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/maxLength", "maxLength", {limit: 5000000});
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
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema9.properties.citations.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data2[i0], instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate24.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath = ""){
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
validate38.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath = ""){
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
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1},"input":{"type":"object","additionalProperties":true},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]},"toolset_name":{"type":["string","null"]}}};
const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$", "u");

function validate44(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
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
validate44.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["type","tool_id"],"properties":{"type":{"enum":["code_execution_20250825","code_execution_20260120","code_execution_20260521"]},"tool_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"}}};
const pattern1 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");

function validate46(data, instancePath = ""){
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
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "code_execution_20250825") || (data0 === "code_execution_20260120")) || (data0 === "code_execution_20260521"))){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: schema21.properties.type.enum});
errors++;
}
}
if(data.tool_id !== undefined){
let data1 = data.tool_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
validate46.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "direct")){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (((data["type"] === "code_execution_20250825") || (data["type"] === "code_execution_20260120")) || (data["type"] === "code_execution_20260521"))){
if(!(validate46(data, instancePath))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
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


function validate42(data, instancePath = ""){
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
if(data.type !== undefined){
if("tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
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
let data4 = data.caller;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema18.properties.caller.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate43(data4, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema18.properties.toolset_name.type});
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

const schema22 = {"type":"object","required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"type":"string"},"input":{"type":"object","additionalProperties":true},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]}}};

function validate50(data, instancePath = ""){
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
if(data.type !== undefined){
if("server_tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "server_tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(typeof data.name !== "string"){
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
let data4 = data.caller;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema22.properties.caller.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate43(data4, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate50.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_search_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"type":["array","object"],"cases":[{"type":"array"},{"type":"object"}],"variants":[{"type":"array","items":{"$ref":"#/$defs/WebSearchResult"}},{"$ref":"#/$defs/WebSearchError"}]},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]}}};
const schema24 = {"type":"object","required":["type","title","url","encrypted_content"],"properties":{"type":{"const":"web_search_result"},"title":{"type":"string"},"url":{"type":"string"},"encrypted_content":{"type":"string"},"page_age":{"type":["string","null"]}}};

function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
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
if(data.encrypted_content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "encrypted_content"});
errors++;
}
if(data.type !== undefined){
if("web_search_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_result"});
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
if(data.encrypted_content !== undefined){
if(typeof data.encrypted_content !== "string"){
vErrors = failed(vErrors, instancePath+"/encrypted_content", "#/properties/encrypted_content/type", "type", {type: "string"});
errors++;
}
}
if(data.page_age !== undefined){
let data4 = data.page_age;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/page_age", "#/properties/page_age/type", "type", {type: schema24.properties.page_age.type});
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


function validate56(data, instancePath = ""){
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
if(data.type !== undefined){
if("web_search_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
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
if(data.type !== undefined){
if("web_search_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_search_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: schema23.properties.content.type});
errors++;
}
if(!(false)){
if(Array.isArray(data2)){
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data2[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data2, instancePath+"/content"))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data.caller !== undefined){
let data4 = data.caller;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema23.properties.caller.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate43(data4, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate53.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["type","tool_use_id","content"],"properties":{"type":{"const":"web_fetch_tool_result"},"tool_use_id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"content":{"$ref":"#/$defs/WebFetchContent"},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]}}};
const schema28 = {"type":"object","required":["type","url","content"],"properties":{"type":{"const":"web_fetch_result"},"url":{"type":"string"},"retrieved_at":{"type":["string","null"]},"content":{"$ref":"#/$defs/FetchedDocument"}}};
const schema29 = {"type":"object","required":["type","source"],"properties":{"type":{"const":"document"},"source":{"$ref":"#/$defs/FetchedSource"},"title":{"type":["string","null"]},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/FetchedCitations"}]}}};

function validate65(data, instancePath = ""){
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
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.media_type !== undefined){
if(typeof data.media_type !== "string"){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/type", "type", {type: "string"});
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
validate65.errors = vErrors;
return errors === 0;
}


function validate67(data, instancePath = ""){
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
if(data.type !== undefined){
if("base64" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "base64"});
errors++;
}
}
if(data.media_type !== undefined){
if(typeof data.media_type !== "string"){
vErrors = failed(vErrors, instancePath+"/media_type", "#/properties/media_type/type", "type", {type: "string"});
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
validate67.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate65(data, instancePath))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "base64")){
if(!(validate67(data, instancePath))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
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


function validate70(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "enabled"});
errors++;
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
validate70.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath = ""){
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
if(data.type !== undefined){
if("document" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "document"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate64(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/title", "#/properties/title/type", "type", {type: schema29.properties.title.type});
errors++;
}
}
if(data.citations !== undefined){
let data3 = data.citations;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema29.properties.citations.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate70(data3, instancePath+"/citations"))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate63.errors = vErrors;
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
if(data.url === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "url"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
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
if(data.retrieved_at !== undefined){
let data2 = data.retrieved_at;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/retrieved_at", "#/properties/retrieved_at/type", "type", {type: schema28.properties.retrieved_at.type});
errors++;
}
}
if(data.content !== undefined){
if(!(validate63(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
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


function validate74(data, instancePath = ""){
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
if(data.type !== undefined){
if("web_fetch_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate61(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_result")){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result_error")){
if(!(validate74(data, instancePath))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
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


function validate60(data, instancePath = ""){
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
if(data.type !== undefined){
if("web_fetch_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "web_fetch_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(!(validate61(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema26.properties.caller.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate43(data3, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate60.errors = vErrors;
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
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
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
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath = ""){
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
if(!(validate82(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
validate81.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath = ""){
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
if(!(validate82(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
validate85.errors = vErrors;
return errors === 0;
}


function validate88(data, instancePath = ""){
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
if(data.type !== undefined){
if("code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
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


function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_result")){
if(!(validate81(data, instancePath))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "encrypted_code_execution_result")){
if(!(validate85(data, instancePath))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result_error")){
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
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


function validate79(data, instancePath = ""){
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
if(data.type !== undefined){
if("code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(!(validate80(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
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
if(data.file_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_id"});
errors++;
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
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath = ""){
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
if(!(validate95(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate94.errors = vErrors;
return errors === 0;
}


function validate98(data, instancePath = ""){
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
if(data.type !== undefined){
if("bash_code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_result")){
if(!(validate94(data, instancePath))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result_error")){
if(!(validate98(data, instancePath))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
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


function validate92(data, instancePath = ""){
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
if(data.type !== undefined){
if("bash_code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "bash_code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(!(validate93(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["type","content","file_type"],"properties":{"type":{"const":"text_editor_code_execution_view_result"},"content":{"type":"string"},"file_type":{"type":"string"},"num_lines":{"type":["integer","null"]},"start_line":{"type":["integer","null"]},"total_lines":{"type":["integer","null"]}}};

function validate104(data, instancePath = ""){
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
if(data.file_type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "file_type"});
errors++;
}
if(data.type !== undefined){
if("text_editor_code_execution_view_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_view_result"});
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "string"});
errors++;
}
}
if(data.file_type !== undefined){
if(typeof data.file_type !== "string"){
vErrors = failed(vErrors, instancePath+"/file_type", "#/properties/file_type/type", "type", {type: "string"});
errors++;
}
}
if(data.num_lines !== undefined){
let data3 = data.num_lines;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/num_lines", "#/properties/num_lines/type", "type", {type: schema48.properties.num_lines.type});
errors++;
}
}
if(data.start_line !== undefined){
let data4 = data.start_line;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/start_line", "#/properties/start_line/type", "type", {type: schema48.properties.start_line.type});
errors++;
}
}
if(data.total_lines !== undefined){
let data5 = data.total_lines;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/total_lines", "#/properties/total_lines/type", "type", {type: schema48.properties.total_lines.type});
errors++;
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


function validate106(data, instancePath = ""){
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
validate106.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["type"],"properties":{"type":{"const":"text_editor_code_execution_str_replace_result"},"lines":{"type":["array","null"],"items":{"type":"string"}},"old_start":{"type":["integer","null"]},"old_lines":{"type":["integer","null"]},"new_start":{"type":["integer","null"]},"new_lines":{"type":["integer","null"]}}};

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
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
vErrors = failed(vErrors, instancePath+"/lines", "#/properties/lines/type", "type", {type: schema50.properties.lines.type});
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
vErrors = failed(vErrors, instancePath+"/old_start", "#/properties/old_start/type", "type", {type: schema50.properties.old_start.type});
errors++;
}
}
if(data.old_lines !== undefined){
let data4 = data.old_lines;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/old_lines", "#/properties/old_lines/type", "type", {type: schema50.properties.old_lines.type});
errors++;
}
}
if(data.new_start !== undefined){
let data5 = data.new_start;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/new_start", "#/properties/new_start/type", "type", {type: schema50.properties.new_start.type});
errors++;
}
}
if(data.new_lines !== undefined){
let data6 = data.new_lines;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/new_lines", "#/properties/new_lines/type", "type", {type: schema50.properties.new_lines.type});
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

const schema51 = {"type":"object","required":["type","error_code"],"properties":{"type":{"const":"text_editor_code_execution_tool_result_error"},"error_code":{"type":"string"},"error_message":{"type":["string","null"]}}};

function validate110(data, instancePath = ""){
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
if(data.type !== undefined){
if("text_editor_code_execution_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/error_message", "#/properties/error_message/type", "type", {type: schema51.properties.error_message.type});
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


function validate103(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_view_result")){
if(!(validate104(data, instancePath))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_create_result")){
if(!(validate106(data, instancePath))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_str_replace_result")){
if(!(validate108(data, instancePath))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result_error")){
if(!(validate110(data, instancePath))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
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


function validate102(data, instancePath = ""){
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
if(data.type !== undefined){
if("text_editor_code_execution_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_editor_code_execution_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(!(validate103(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
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


function validate117(data, instancePath = ""){
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
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath = ""){
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
if(!(validate117(data1[i0], instancePath+"/tool_references/" + i0))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
validate116.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","required":["type","error_code"],"properties":{"type":{"const":"tool_search_tool_result_error"},"error_code":{"type":"string"},"error_message":{"type":["string","null"]}}};

function validate120(data, instancePath = ""){
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
if(data.type !== undefined){
if("tool_search_tool_result_error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_search_tool_result_error"});
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
if(data.error_message !== undefined){
let data2 = data.error_message;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/error_message", "#/properties/error_message/type", "type", {type: schema56.properties.error_message.type});
errors++;
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


function validate115(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_search_result")){
if(!(validate116(data, instancePath))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result_error")){
if(!(validate120(data, instancePath))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, instancePath = ""){
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
if(data.type !== undefined){
if("tool_search_tool_result" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_search_tool_result"});
errors++;
}
}
if(data.tool_use_id !== undefined){
let data1 = data.tool_use_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(!(validate115(data.content, instancePath+"/content"))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
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


function validate124(data, instancePath = ""){
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
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate24(data, instancePath))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking")){
if(!(validate38(data, instancePath))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "redacted_thinking")){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_use")){
if(!(validate42(data, instancePath))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "server_tool_use")){
if(!(validate50(data, instancePath))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_tool_result")){
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result")){
if(!(validate60(data, instancePath))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result")){
if(!(validate79(data, instancePath))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result")){
if(!(validate92(data, instancePath))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result")){
if(!(validate102(data, instancePath))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result")){
if(!(validate114(data, instancePath))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "container_upload")){
if(!(validate124(data, instancePath))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate127(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "string"});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","required":["input_tokens","output_tokens"],"properties":{"input_tokens":{"type":"integer","minimum":0},"output_tokens":{"type":"integer","minimum":0},"cache_creation_input_tokens":{"type":["integer","null"],"minimum":0},"cache_read_input_tokens":{"type":["integer","null"],"minimum":0},"cache_creation":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheCreation"}]},"service_tier":{"type":["string","null"]},"server_tool_use":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ServerToolUsage"}]},"output_tokens_details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/OutputTokensDetails"}]},"inference_geo":{"type":["string","null"]},"speed":{"type":["string","null"]}}};
const schema60 = {"type":"object","properties":{"ephemeral_5m_input_tokens":{"type":["integer","null"],"minimum":0},"ephemeral_1h_input_tokens":{"type":["integer","null"],"minimum":0}}};

function validate130(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ephemeral_5m_input_tokens !== undefined){
let data0 = data.ephemeral_5m_input_tokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/ephemeral_5m_input_tokens", "#/properties/ephemeral_5m_input_tokens/type", "type", {type: schema60.properties.ephemeral_5m_input_tokens.type});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/ephemeral_5m_input_tokens", "#/properties/ephemeral_5m_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.ephemeral_1h_input_tokens !== undefined){
let data1 = data.ephemeral_1h_input_tokens;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/ephemeral_1h_input_tokens", "#/properties/ephemeral_1h_input_tokens/type", "type", {type: schema60.properties.ephemeral_1h_input_tokens.type});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/ephemeral_1h_input_tokens", "#/properties/ephemeral_1h_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"web_search_requests":{"type":["integer","null"],"minimum":0},"web_fetch_requests":{"type":["integer","null"],"minimum":0}}};

function validate132(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web_search_requests !== undefined){
let data0 = data.web_search_requests;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/web_search_requests", "#/properties/web_search_requests/type", "type", {type: schema61.properties.web_search_requests.type});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/web_search_requests", "#/properties/web_search_requests/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.web_fetch_requests !== undefined){
let data1 = data.web_fetch_requests;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/web_fetch_requests", "#/properties/web_fetch_requests/type", "type", {type: schema61.properties.web_fetch_requests.type});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/web_fetch_requests", "#/properties/web_fetch_requests/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"thinking_tokens":{"type":["integer","null"],"minimum":0}}};

function validate134(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thinking_tokens !== undefined){
let data0 = data.thinking_tokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/thinking_tokens", "#/properties/thinking_tokens/type", "type", {type: schema62.properties.thinking_tokens.type});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/thinking_tokens", "#/properties/thinking_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
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


function validate129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "input_tokens"});
errors++;
}
if(data.output_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "output_tokens"});
errors++;
}
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.output_tokens !== undefined){
let data1 = data.output_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/output_tokens", "#/properties/output_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/output_tokens", "#/properties/output_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cache_creation_input_tokens !== undefined){
let data2 = data.cache_creation_input_tokens;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_creation_input_tokens", "#/properties/cache_creation_input_tokens/type", "type", {type: schema59.properties.cache_creation_input_tokens.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/cache_creation_input_tokens", "#/properties/cache_creation_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cache_read_input_tokens !== undefined){
let data3 = data.cache_read_input_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_read_input_tokens", "#/properties/cache_read_input_tokens/type", "type", {type: schema59.properties.cache_read_input_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/cache_read_input_tokens", "#/properties/cache_read_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cache_creation !== undefined){
let data4 = data.cache_creation;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_creation", "#/properties/cache_creation/type", "type", {type: schema59.properties.cache_creation.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate130(data4, instancePath+"/cache_creation"))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
}
if(data.service_tier !== undefined){
let data5 = data.service_tier;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/service_tier", "#/properties/service_tier/type", "type", {type: schema59.properties.service_tier.type});
errors++;
}
}
if(data.server_tool_use !== undefined){
let data6 = data.server_tool_use;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/server_tool_use", "#/properties/server_tool_use/type", "type", {type: schema59.properties.server_tool_use.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate132(data6, instancePath+"/server_tool_use"))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
}
if(data.output_tokens_details !== undefined){
let data7 = data.output_tokens_details;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/output_tokens_details", "#/properties/output_tokens_details/type", "type", {type: schema59.properties.output_tokens_details.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate134(data7, instancePath+"/output_tokens_details"))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
}
if(data.inference_geo !== undefined){
let data8 = data.inference_geo;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/inference_geo", "#/properties/inference_geo/type", "type", {type: schema59.properties.inference_geo.type});
errors++;
}
}
if(data.speed !== undefined){
let data9 = data.speed;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/speed", "#/properties/speed/type", "type", {type: schema59.properties.speed.type});
errors++;
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

const schema63 = {"type":"object","required":["type"],"properties":{"type":{"type":"string"},"category":{"type":["string","null"]},"explanation":{"type":["string","null"]}}};

function validate137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data.category !== undefined){
let data1 = data.category;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/category", "#/properties/category/type", "type", {type: schema63.properties.category.type});
errors++;
}
}
if(data.explanation !== undefined){
let data2 = data.explanation;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/explanation", "#/properties/explanation/type", "type", {type: schema63.properties.explanation.type});
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

const schema64 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"expires_at":{"type":["string","null"],"format":"date-time"},"skills":{"type":["array","null"],"items":{"$ref":"#/$defs/Skill"}}}};
const schema65 = {"type":"object","required":["skill_id","type"],"properties":{"skill_id":{"type":"string"},"type":{"type":"string"},"version":{"type":["string","null"]}}};

function validate140(data, instancePath = ""){
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
if(data.skill_id !== undefined){
if(typeof data.skill_id !== "string"){
vErrors = failed(vErrors, instancePath+"/skill_id", "#/properties/skill_id/type", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: schema65.properties.version.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.expires_at !== undefined){
let data1 = data.expires_at;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/expires_at", "#/properties/expires_at/type", "type", {type: schema64.properties.expires_at.type});
errors++;
}
}
if(data.skills !== undefined){
let data2 = data.skills;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/skills", "#/properties/skills/type", "type", {type: schema64.properties.skills.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data2[i0], instancePath+"/skills/" + i0))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate139.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"cache_miss_reason":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/CacheMissReason"}]}}};

function validate145(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cache_missed_input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cache_missed_input_tokens"});
errors++;
}
if(data.type !== undefined){
if("model_changed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "model_changed"});
errors++;
}
}
if(data.cache_missed_input_tokens !== undefined){
let data1 = data.cache_missed_input_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate145.errors = vErrors;
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
if(data.cache_missed_input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cache_missed_input_tokens"});
errors++;
}
if(data.type !== undefined){
if("system_changed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "system_changed"});
errors++;
}
}
if(data.cache_missed_input_tokens !== undefined){
let data1 = data.cache_missed_input_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
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


function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cache_missed_input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cache_missed_input_tokens"});
errors++;
}
if(data.type !== undefined){
if("tools_changed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tools_changed"});
errors++;
}
}
if(data.cache_missed_input_tokens !== undefined){
let data1 = data.cache_missed_input_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
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


function validate151(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.cache_missed_input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "cache_missed_input_tokens"});
errors++;
}
if(data.type !== undefined){
if("messages_changed" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "messages_changed"});
errors++;
}
}
if(data.cache_missed_input_tokens !== undefined){
let data1 = data.cache_missed_input_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/cache_missed_input_tokens", "#/properties/cache_missed_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
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


function validate153(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("previous_message_not_found" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "previous_message_not_found"});
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


function validate155(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("unavailable" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "unavailable"});
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


function validate144(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "model_changed")){
if(!(validate145(data, instancePath))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "system_changed")){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tools_changed")){
if(!(validate149(data, instancePath))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "messages_changed")){
if(!(validate151(data, instancePath))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "previous_message_not_found")){
if(!(validate153(data, instancePath))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "unavailable")){
if(!(validate155(data, instancePath))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cache_miss_reason !== undefined){
let data0 = data.cache_miss_reason;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_miss_reason", "#/properties/cache_miss_reason/type", "type", {type: schema66.properties.cache_miss_reason.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate144(data0, instancePath+"/cache_miss_reason"))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
validate143.errors = vErrors;
return errors === 0;
}


function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.model === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "model"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
if(data.stop_reason === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stop_reason"});
errors++;
}
if(data.stop_sequence === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stop_sequence"});
errors++;
}
if(data.usage === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "usage"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if("message" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "message"});
errors++;
}
}
if(data.role !== undefined){
if("assistant" !== data.role){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/const", "const", {allowedValue: "assistant"});
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/model", "#/properties/model/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/model", "#/properties/model/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
if(data.stop_reason !== undefined){
if(!(validate127(data.stop_reason, instancePath+"/stop_reason"))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.stop_sequence !== undefined){
let data7 = data.stop_sequence;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_sequence", "#/properties/stop_sequence/type", "type", {type: schema7.properties.stop_sequence.type});
errors++;
}
}
if(data.usage !== undefined){
if(!(validate129(data.usage, instancePath+"/usage"))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.stop_details !== undefined){
let data9 = data.stop_details;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_details", "#/properties/stop_details/type", "type", {type: schema7.properties.stop_details.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate137(data9, instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
}
if(data.container !== undefined){
let data10 = data.container;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/container", "#/properties/container/type", "type", {type: schema7.properties.container.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate139(data10, instancePath+"/container"))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
}
if(data.diagnostics !== undefined){
let data11 = data.diagnostics;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/diagnostics", "#/properties/diagnostics/type", "type", {type: schema7.properties.diagnostics.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate143(data11, instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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

export const errorResponse = /* @__PURE__ */ reported(validate159);
const schema74 = {"type":"object","required":["type","error"],"properties":{"type":{"const":"error"},"error":{"$ref":"#/$defs/ErrorObject"},"request_id":{"type":["string","null"]}}};
const schema75 = {"type":"object","required":["type","message"],"properties":{"type":{"type":"string"},"message":{"type":"string"},"details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ErrorDetails"}]}}};
const schema76 = {"type":"object","properties":{"error_code":{"type":["string","null"]},"max_side_length_pixels":{"type":["integer","null"]},"paths":{"type":["array","null"],"items":{"type":"string"}},"appeal_url":{"type":["string","null"]}}};

function validate161(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code !== undefined){
let data0 = data.error_code;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/error_code", "#/properties/error_code/type", "type", {type: schema76.properties.error_code.type});
errors++;
}
}
if(data.max_side_length_pixels !== undefined){
let data1 = data.max_side_length_pixels;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/max_side_length_pixels", "#/properties/max_side_length_pixels/type", "type", {type: schema76.properties.max_side_length_pixels.type});
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/paths", "#/properties/paths/type", "type", {type: schema76.properties.paths.type});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = failed(vErrors, instancePath+"/paths/" + i0, "#/properties/paths/items/type", "type", {type: "string"});
errors++;
}
}
}
}
if(data.appeal_url !== undefined){
let data4 = data.appeal_url;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/appeal_url", "#/properties/appeal_url/type", "type", {type: schema76.properties.appeal_url.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.message === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = failed(vErrors, instancePath+"/message", "#/properties/message/type", "type", {type: "string"});
errors++;
}
}
if(data.details !== undefined){
let data2 = data.details;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/details", "#/properties/details/type", "type", {type: schema75.properties.details.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate161(data2, instancePath+"/details"))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error"});
errors++;
}
if(data.type !== undefined){
if("error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "error"});
errors++;
}
}
if(data.error !== undefined){
if(!(validate160(data.error, instancePath+"/error"))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
let data2 = data.request_id;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/request_id", "#/properties/request_id/type", "type", {type: schema74.properties.request_id.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

export const streamEvent = /* @__PURE__ */ reported(validate164);
const schema79 = {"type":"object","required":["id","type","role","model","content","usage"],"properties":{"id":{"type":"string","minLength":1},"type":{"const":"message"},"role":{"const":"assistant"},"model":{"type":"string","minLength":1},"content":{"type":"array","maxItems":0,"items":{"$ref":"#/$defs/ContentBlock"}},"stop_reason":{"type":"null"},"stop_sequence":{"type":"null"},"usage":{"$ref":"#/$defs/Usage"},"stop_details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/StopDetails"}]},"container":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Container"}]},"diagnostics":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Diagnostics"}]}}};

function validate166(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.role === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "role"});
errors++;
}
if(data.model === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "model"});
errors++;
}
if(data.content === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
if(data.usage === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "usage"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if("message" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "message"});
errors++;
}
}
if(data.role !== undefined){
if("assistant" !== data.role){
vErrors = failed(vErrors, instancePath+"/role", "#/properties/role/const", "const", {allowedValue: "assistant"});
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = failed(vErrors, instancePath+"/model", "#/properties/model/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/model", "#/properties/model/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
if(data4.length > 0){
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/maxItems", "maxItems", {limit: 0});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data4[i0], instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: "array"});
errors++;
}
}
if(data.stop_reason !== undefined){
if(data.stop_reason !== null){
vErrors = failed(vErrors, instancePath+"/stop_reason", "#/properties/stop_reason/type", "type", {type: "null"});
errors++;
}
}
if(data.stop_sequence !== undefined){
if(data.stop_sequence !== null){
vErrors = failed(vErrors, instancePath+"/stop_sequence", "#/properties/stop_sequence/type", "type", {type: "null"});
errors++;
}
}
if(data.usage !== undefined){
if(!(validate129(data.usage, instancePath+"/usage"))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.stop_details !== undefined){
let data9 = data.stop_details;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_details", "#/properties/stop_details/type", "type", {type: schema79.properties.stop_details.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate137(data9, instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
}
if(data.container !== undefined){
let data10 = data.container;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/container", "#/properties/container/type", "type", {type: schema79.properties.container.type});
errors++;
}
if(!(false)){
if((data10 && typeof data10 == "object" && !Array.isArray(data10))){
if(!(validate139(data10, instancePath+"/container"))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
}
if(data.diagnostics !== undefined){
let data11 = data.diagnostics;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = failed(vErrors, instancePath+"/diagnostics", "#/properties/diagnostics/type", "type", {type: schema79.properties.diagnostics.type});
errors++;
}
if(!(false)){
if((data11 && typeof data11 == "object" && !Array.isArray(data11))){
if(!(validate143(data11, instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
if(data.message === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
if(data.type !== undefined){
if("message_start" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "message_start"});
errors++;
}
}
if(data.message !== undefined){
if(!(validate166(data.message, instancePath+"/message"))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
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

const schema82 = {"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","maxLength":0},"citations":{"type":["array","null"],"maxItems":0,"items":{"$ref":"#/$defs/Citation"}}}};

function validate176(data, instancePath = ""){
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
if(data.type !== undefined){
if("text" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text"});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isLonger(data1, 0)){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/maxLength", "maxLength", {limit: 0});
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
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema82.properties.citations.type});
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 0){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/maxItems", "maxItems", {limit: 0});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data2[i0], instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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

const schema83 = {"type":"object","required":["type","thinking"],"properties":{"type":{"const":"thinking"},"thinking":{"type":"string","maxLength":0},"signature":{"type":["string","null"],"maxLength":0}}};

function validate179(data, instancePath = ""){
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
if(data.type !== undefined){
if("thinking" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "thinking"});
errors++;
}
}
if(data.thinking !== undefined){
let data1 = data.thinking;
if(typeof data1 === "string"){
if(isLonger(data1, 0)){
vErrors = failed(vErrors, instancePath+"/thinking", "#/properties/thinking/maxLength", "maxLength", {limit: 0});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/thinking", "#/properties/thinking/type", "type", {type: "string"});
errors++;
}
}
if(data.signature !== undefined){
let data2 = data.signature;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/signature", "#/properties/signature/type", "type", {type: schema83.properties.signature.type});
errors++;
}
if(typeof data2 === "string"){
if(isLonger(data2, 0)){
vErrors = failed(vErrors, instancePath+"/signature", "#/properties/signature/maxLength", "maxLength", {limit: 0});
errors++;
}
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

const schema84 = {"type":"object","required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","pattern":"^[a-zA-Z0-9_-]+$"},"name":{"type":"string","minLength":1},"input":{"type":"object","additionalProperties":true,"maxProperties":0},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]},"toolset_name":{"type":["string","null"]}}};

function validate181(data, instancePath = ""){
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
if(data.type !== undefined){
if("tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
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
if(Object.keys(data3).length > 0){
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/maxProperties", "maxProperties", {limit: 0});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/type", "type", {type: "object"});
errors++;
}
}
if(data.caller !== undefined){
let data4 = data.caller;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema84.properties.caller.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate43(data4, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
}
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/toolset_name", "#/properties/toolset_name/type", "type", {type: schema84.properties.toolset_name.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","required":["type","id","name","input"],"properties":{"type":{"const":"server_tool_use"},"id":{"type":"string","pattern":"^srvtoolu_[a-zA-Z0-9_]+$"},"name":{"type":"string","minLength":1},"input":{"type":"object","additionalProperties":true,"maxProperties":0},"caller":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Caller"}]}}};

function validate184(data, instancePath = ""){
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
if(data.type !== undefined){
if("server_tool_use" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "server_tool_use"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
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
if(typeof data2 === "string"){
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
if(Object.keys(data3).length > 0){
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/maxProperties", "maxProperties", {limit: 0});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/input", "#/properties/input/type", "type", {type: "object"});
errors++;
}
}
if(data.caller !== undefined){
let data4 = data.caller;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/caller", "#/properties/caller/type", "type", {type: schema85.properties.caller.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate43(data4, instancePath+"/caller"))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate184.errors = vErrors;
return errors === 0;
}


function validate175(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text")){
if(!(validate176(data, instancePath))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking")){
if(!(validate179(data, instancePath))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_use")){
if(!(validate181(data, instancePath))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "server_tool_use")){
if(!(validate184(data, instancePath))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "redacted_thinking")){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_search_tool_result")){
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "web_fetch_tool_result")){
if(!(validate60(data, instancePath))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "code_execution_tool_result")){
if(!(validate79(data, instancePath))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "bash_code_execution_tool_result")){
if(!(validate92(data, instancePath))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_editor_code_execution_tool_result")){
if(!(validate102(data, instancePath))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "tool_search_tool_result")){
if(!(validate114(data, instancePath))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "container_upload")){
if(!(validate124(data, instancePath))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "index"});
errors++;
}
if(data.content_block === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "content_block"});
errors++;
}
if(data.type !== undefined){
if("content_block_start" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "content_block_start"});
errors++;
}
}
if(data.index !== undefined){
let data1 = data.index;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.content_block !== undefined){
if(!(validate175(data.content_block, instancePath+"/content_block"))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate199(data, instancePath = ""){
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
if(data.type !== undefined){
if("text_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "text_delta"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = failed(vErrors, instancePath+"/text", "#/properties/text/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate201(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.partial_json === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "partial_json"});
errors++;
}
if(data.type !== undefined){
if("input_json_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "input_json_delta"});
errors++;
}
}
if(data.partial_json !== undefined){
if(typeof data.partial_json !== "string"){
vErrors = failed(vErrors, instancePath+"/partial_json", "#/properties/partial_json/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate203(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.citation === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "citation"});
errors++;
}
if(data.type !== undefined){
if("citations_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "citations_delta"});
errors++;
}
}
if(data.citation !== undefined){
if(!(validate25(data.citation, instancePath+"/citation"))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
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


function validate206(data, instancePath = ""){
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
if(data.type !== undefined){
if("thinking_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "thinking_delta"});
errors++;
}
}
if(data.thinking !== undefined){
if(typeof data.thinking !== "string"){
vErrors = failed(vErrors, instancePath+"/thinking", "#/properties/thinking/type", "type", {type: "string"});
errors++;
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


function validate208(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.signature === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "signature"});
errors++;
}
if(data.type !== undefined){
if("signature_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "signature_delta"});
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
validate208.errors = vErrors;
return errors === 0;
}


function validate198(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "text_delta")){
if(!(validate199(data, instancePath))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "input_json_delta")){
if(!(validate201(data, instancePath))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "citations_delta")){
if(!(validate203(data, instancePath))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "thinking_delta")){
if(!(validate206(data, instancePath))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "signature_delta")){
if(!(validate208(data, instancePath))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
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


function validate197(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "index"});
errors++;
}
if(data.delta === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "delta"});
errors++;
}
if(data.type !== undefined){
if("content_block_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "content_block_delta"});
errors++;
}
}
if(data.index !== undefined){
let data1 = data.index;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.delta !== undefined){
if(!(validate198(data.delta, instancePath+"/delta"))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate212(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.index === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "index"});
errors++;
}
if(data.type !== undefined){
if("content_block_stop" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "content_block_stop"});
errors++;
}
}
if(data.index !== undefined){
let data1 = data.index;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/index", "#/properties/index/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","required":["stop_reason","stop_sequence"],"properties":{"stop_reason":{"type":["string","null"],"cases":[{"type":"string"}],"variants":[{"$ref":"#/$defs/StopReason"}]},"stop_sequence":{"type":["string","null"]},"stop_details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/StopDetails"}]},"container":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Container"}]}}};

function validate215(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stop_reason === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stop_reason"});
errors++;
}
if(data.stop_sequence === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "stop_sequence"});
errors++;
}
if(data.stop_reason !== undefined){
let data0 = data.stop_reason;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_reason", "#/properties/stop_reason/type", "type", {type: schema95.properties.stop_reason.type});
errors++;
}
if(!(false)){
if(typeof data0 == "string"){
if(!(validate127(data0, instancePath+"/stop_reason"))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
}
if(data.stop_sequence !== undefined){
let data1 = data.stop_sequence;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_sequence", "#/properties/stop_sequence/type", "type", {type: schema95.properties.stop_sequence.type});
errors++;
}
}
if(data.stop_details !== undefined){
let data2 = data.stop_details;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/stop_details", "#/properties/stop_details/type", "type", {type: schema95.properties.stop_details.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate137(data2, instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
}
if(data.container !== undefined){
let data3 = data.container;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/container", "#/properties/container/type", "type", {type: schema95.properties.container.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate139(data3, instancePath+"/container"))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate215.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","required":["output_tokens"],"properties":{"input_tokens":{"type":["integer","null"],"minimum":0},"output_tokens":{"type":"integer","minimum":0},"cache_creation_input_tokens":{"type":["integer","null"],"minimum":0},"cache_read_input_tokens":{"type":["integer","null"],"minimum":0},"server_tool_use":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ServerToolUsage"}]},"output_tokens_details":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/OutputTokensDetails"}]}}};

function validate220(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "output_tokens"});
errors++;
}
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/type", "type", {type: schema96.properties.input_tokens.type});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.output_tokens !== undefined){
let data1 = data.output_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = failed(vErrors, instancePath+"/output_tokens", "#/properties/output_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = failed(vErrors, instancePath+"/output_tokens", "#/properties/output_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cache_creation_input_tokens !== undefined){
let data2 = data.cache_creation_input_tokens;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_creation_input_tokens", "#/properties/cache_creation_input_tokens/type", "type", {type: schema96.properties.cache_creation_input_tokens.type});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = failed(vErrors, instancePath+"/cache_creation_input_tokens", "#/properties/cache_creation_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cache_read_input_tokens !== undefined){
let data3 = data.cache_read_input_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/cache_read_input_tokens", "#/properties/cache_read_input_tokens/type", "type", {type: schema96.properties.cache_read_input_tokens.type});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = failed(vErrors, instancePath+"/cache_read_input_tokens", "#/properties/cache_read_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.server_tool_use !== undefined){
let data4 = data.server_tool_use;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/server_tool_use", "#/properties/server_tool_use/type", "type", {type: schema96.properties.server_tool_use.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate132(data4, instancePath+"/server_tool_use"))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
}
if(data.output_tokens_details !== undefined){
let data5 = data.output_tokens_details;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/output_tokens_details", "#/properties/output_tokens_details/type", "type", {type: schema96.properties.output_tokens_details.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate134(data5, instancePath+"/output_tokens_details"))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate220.errors = vErrors;
return errors === 0;
}


function validate214(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.delta === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "delta"});
errors++;
}
if(data.usage === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "usage"});
errors++;
}
if(data.type !== undefined){
if("message_delta" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "message_delta"});
errors++;
}
}
if(data.delta !== undefined){
if(!(validate215(data.delta, instancePath+"/delta"))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.usage !== undefined){
if(!(validate220(data.usage, instancePath+"/usage"))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate225(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("message_stop" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "message_stop"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate227(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("ping" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "ping"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","required":["type","error"],"properties":{"type":{"const":"error"},"error":{"$ref":"#/$defs/ErrorObject"},"request_id":{"type":["string","null"]}}};

function validate229(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.error === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "error"});
errors++;
}
if(data.type !== undefined){
if("error" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "error"});
errors++;
}
}
if(data.error !== undefined){
if(!(validate160(data.error, instancePath+"/error"))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
let data2 = data.request_id;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/request_id", "#/properties/request_id/type", "type", {type: schema99.properties.request_id.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate164(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(false)){
if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "message_start")){
if(!(validate165(data, instancePath))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_start")){
if(!(validate174(data, instancePath))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_delta")){
if(!(validate197(data, instancePath))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "content_block_stop")){
if(!(validate212(data, instancePath))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "message_delta")){
if(!(validate214(data, instancePath))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "message_stop")){
if(!(validate225(data, instancePath))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "ping")){
if(!(validate227(data, instancePath))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
else if((data && typeof data == "object" && !Array.isArray(data)) && (data["type"] === "error")){
if(!(validate229(data, instancePath))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(typeof data.type !== "string"){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
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

export const tokenCount = /* @__PURE__ */ reported(validate232);

function validate232(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "input_tokens"});
errors++;
}
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/type", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = failed(vErrors, instancePath+"/input_tokens", "#/properties/input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

export const modelInfo = /* @__PURE__ */ reported(validate233);
const schema101 = {"type":"object","required":["type","id","display_name","created_at"],"properties":{"type":{"const":"model"},"id":{"type":"string","minLength":1},"display_name":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"max_input_tokens":{"type":["integer","null"],"minimum":0},"max_tokens":{"type":["integer","null"],"minimum":0},"capabilities":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ModelCapabilities"}]},"lifecycle":{"type":["string","null"]},"line":{"type":["string","null"]},"deprecated_at":{"type":["string","null"],"format":"date-time"},"retires_at":{"type":["string","null"],"format":"date-time"}}};
const schema102 = {"type":"object","properties":{"batch":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"citations":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"code_execution":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"context_management":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ContextManagementCapability"}]},"effort":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/EffortCapability"}]},"image_input":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"pdf_input":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"server_tools":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ServerToolsCapability"}]},"structured_outputs":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"thinking":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ThinkingCapability"}]}}};

function validate235(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "supported"});
errors++;
}
if(data.supported !== undefined){
if(typeof data.supported !== "boolean"){
vErrors = failed(vErrors, instancePath+"/supported", "#/properties/supported/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","required":["supported"],"properties":{"supported":{"type":"boolean"},"clear_thinking_20251015":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"clear_tool_uses_20250919":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"compact_20260112":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]}}};

function validate239(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "supported"});
errors++;
}
if(data.supported !== undefined){
if(typeof data.supported !== "boolean"){
vErrors = failed(vErrors, instancePath+"/supported", "#/properties/supported/type", "type", {type: "boolean"});
errors++;
}
}
if(data.clear_thinking_20251015 !== undefined){
let data1 = data.clear_thinking_20251015;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/clear_thinking_20251015", "#/properties/clear_thinking_20251015/type", "type", {type: schema104.properties.clear_thinking_20251015.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate235(data1, instancePath+"/clear_thinking_20251015"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.clear_tool_uses_20250919 !== undefined){
let data2 = data.clear_tool_uses_20250919;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/clear_tool_uses_20250919", "#/properties/clear_tool_uses_20250919/type", "type", {type: schema104.properties.clear_tool_uses_20250919.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate235(data2, instancePath+"/clear_tool_uses_20250919"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.compact_20260112 !== undefined){
let data3 = data.compact_20260112;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/compact_20260112", "#/properties/compact_20260112/type", "type", {type: schema104.properties.compact_20260112.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate235(data3, instancePath+"/compact_20260112"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
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
validate239.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","required":["supported"],"properties":{"supported":{"type":"boolean"},"low":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"medium":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"high":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"xhigh":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"max":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]}}};

function validate244(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "supported"});
errors++;
}
if(data.supported !== undefined){
if(typeof data.supported !== "boolean"){
vErrors = failed(vErrors, instancePath+"/supported", "#/properties/supported/type", "type", {type: "boolean"});
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/low", "#/properties/low/type", "type", {type: schema105.properties.low.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate235(data1, instancePath+"/low"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.medium !== undefined){
let data2 = data.medium;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/medium", "#/properties/medium/type", "type", {type: schema105.properties.medium.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate235(data2, instancePath+"/medium"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.high !== undefined){
let data3 = data.high;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/high", "#/properties/high/type", "type", {type: schema105.properties.high.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate235(data3, instancePath+"/high"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.xhigh !== undefined){
let data4 = data.xhigh;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/xhigh", "#/properties/xhigh/type", "type", {type: schema105.properties.xhigh.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate235(data4, instancePath+"/xhigh"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.max !== undefined){
let data5 = data.max;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/max", "#/properties/max/type", "type", {type: schema105.properties.max.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate235(data5, instancePath+"/max"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
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
validate244.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","required":["supported"],"properties":{"supported":{"type":"boolean"},"code_execution":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"web_search":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]}}};

function validate253(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "supported"});
errors++;
}
if(data.supported !== undefined){
if(typeof data.supported !== "boolean"){
vErrors = failed(vErrors, instancePath+"/supported", "#/properties/supported/type", "type", {type: "boolean"});
errors++;
}
}
if(data.code_execution !== undefined){
let data1 = data.code_execution;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/code_execution", "#/properties/code_execution/type", "type", {type: schema106.properties.code_execution.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate235(data1, instancePath+"/code_execution"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.web_search !== undefined){
let data2 = data.web_search;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/web_search", "#/properties/web_search/type", "type", {type: schema106.properties.web_search.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate235(data2, instancePath+"/web_search"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
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
validate253.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","required":["supported"],"properties":{"supported":{"type":"boolean"},"types":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/ThinkingTypes"}]}}};
const schema108 = {"type":"object","properties":{"adaptive":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"between_tools":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"disabled":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]},"enabled":{"type":["object","null"],"cases":[{"type":"object"}],"variants":[{"$ref":"#/$defs/Capability"}]}}};

function validate259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adaptive !== undefined){
let data0 = data.adaptive;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/adaptive", "#/properties/adaptive/type", "type", {type: schema108.properties.adaptive.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate235(data0, instancePath+"/adaptive"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.between_tools !== undefined){
let data1 = data.between_tools;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/between_tools", "#/properties/between_tools/type", "type", {type: schema108.properties.between_tools.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate235(data1, instancePath+"/between_tools"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.disabled !== undefined){
let data2 = data.disabled;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/disabled", "#/properties/disabled/type", "type", {type: schema108.properties.disabled.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate235(data2, instancePath+"/disabled"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.enabled !== undefined){
let data3 = data.enabled;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/enabled", "#/properties/enabled/type", "type", {type: schema108.properties.enabled.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate235(data3, instancePath+"/enabled"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
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


function validate258(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "supported"});
errors++;
}
if(data.supported !== undefined){
if(typeof data.supported !== "boolean"){
vErrors = failed(vErrors, instancePath+"/supported", "#/properties/supported/type", "type", {type: "boolean"});
errors++;
}
}
if(data.types !== undefined){
let data1 = data.types;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/types", "#/properties/types/type", "type", {type: schema107.properties.types.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate259(data1, instancePath+"/types"))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
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
validate258.errors = vErrors;
return errors === 0;
}


function validate234(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.batch !== undefined){
let data0 = data.batch;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/batch", "#/properties/batch/type", "type", {type: schema102.properties.batch.type});
errors++;
}
if(!(false)){
if((data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(!(validate235(data0, instancePath+"/batch"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.citations !== undefined){
let data1 = data.citations;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
vErrors = failed(vErrors, instancePath+"/citations", "#/properties/citations/type", "type", {type: schema102.properties.citations.type});
errors++;
}
if(!(false)){
if((data1 && typeof data1 == "object" && !Array.isArray(data1))){
if(!(validate235(data1, instancePath+"/citations"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.code_execution !== undefined){
let data2 = data.code_execution;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = failed(vErrors, instancePath+"/code_execution", "#/properties/code_execution/type", "type", {type: schema102.properties.code_execution.type});
errors++;
}
if(!(false)){
if((data2 && typeof data2 == "object" && !Array.isArray(data2))){
if(!(validate235(data2, instancePath+"/code_execution"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.context_management !== undefined){
let data3 = data.context_management;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/context_management", "#/properties/context_management/type", "type", {type: schema102.properties.context_management.type});
errors++;
}
if(!(false)){
if((data3 && typeof data3 == "object" && !Array.isArray(data3))){
if(!(validate239(data3, instancePath+"/context_management"))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
}
if(data.effort !== undefined){
let data4 = data.effort;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/effort", "#/properties/effort/type", "type", {type: schema102.properties.effort.type});
errors++;
}
if(!(false)){
if((data4 && typeof data4 == "object" && !Array.isArray(data4))){
if(!(validate244(data4, instancePath+"/effort"))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
}
if(data.image_input !== undefined){
let data5 = data.image_input;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/image_input", "#/properties/image_input/type", "type", {type: schema102.properties.image_input.type});
errors++;
}
if(!(false)){
if((data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(!(validate235(data5, instancePath+"/image_input"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.pdf_input !== undefined){
let data6 = data.pdf_input;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/pdf_input", "#/properties/pdf_input/type", "type", {type: schema102.properties.pdf_input.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate235(data6, instancePath+"/pdf_input"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.server_tools !== undefined){
let data7 = data.server_tools;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/server_tools", "#/properties/server_tools/type", "type", {type: schema102.properties.server_tools.type});
errors++;
}
if(!(false)){
if((data7 && typeof data7 == "object" && !Array.isArray(data7))){
if(!(validate253(data7, instancePath+"/server_tools"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
}
if(data.structured_outputs !== undefined){
let data8 = data.structured_outputs;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/structured_outputs", "#/properties/structured_outputs/type", "type", {type: schema102.properties.structured_outputs.type});
errors++;
}
if(!(false)){
if((data8 && typeof data8 == "object" && !Array.isArray(data8))){
if(!(validate235(data8, instancePath+"/structured_outputs"))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.thinking !== undefined){
let data9 = data.thinking;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/thinking", "#/properties/thinking/type", "type", {type: schema102.properties.thinking.type});
errors++;
}
if(!(false)){
if((data9 && typeof data9 == "object" && !Array.isArray(data9))){
if(!(validate258(data9, instancePath+"/thinking"))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
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
validate234.errors = vErrors;
return errors === 0;
}


function validate233(data, instancePath = ""){
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
if(data.display_name === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "display_name"});
errors++;
}
if(data.created_at === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "created_at"});
errors++;
}
if(data.type !== undefined){
if("model" !== data.type){
vErrors = failed(vErrors, instancePath+"/type", "#/properties/type/const", "const", {allowedValue: "model"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
vErrors = failed(vErrors, instancePath+"/display_name", "#/properties/display_name/type", "type", {type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(typeof data.created_at === "string")){
vErrors = failed(vErrors, instancePath+"/created_at", "#/properties/created_at/type", "type", {type: "string"});
errors++;
}
}
if(data.max_input_tokens !== undefined){
let data4 = data.max_input_tokens;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/max_input_tokens", "#/properties/max_input_tokens/type", "type", {type: schema101.properties.max_input_tokens.type});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = failed(vErrors, instancePath+"/max_input_tokens", "#/properties/max_input_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.max_tokens !== undefined){
let data5 = data.max_tokens;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = failed(vErrors, instancePath+"/max_tokens", "#/properties/max_tokens/type", "type", {type: schema101.properties.max_tokens.type});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/max_tokens", "#/properties/max_tokens/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.capabilities !== undefined){
let data6 = data.capabilities;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = failed(vErrors, instancePath+"/capabilities", "#/properties/capabilities/type", "type", {type: schema101.properties.capabilities.type});
errors++;
}
if(!(false)){
if((data6 && typeof data6 == "object" && !Array.isArray(data6))){
if(!(validate234(data6, instancePath+"/capabilities"))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
}
if(data.lifecycle !== undefined){
let data7 = data.lifecycle;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = failed(vErrors, instancePath+"/lifecycle", "#/properties/lifecycle/type", "type", {type: schema101.properties.lifecycle.type});
errors++;
}
}
if(data.line !== undefined){
let data8 = data.line;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = failed(vErrors, instancePath+"/line", "#/properties/line/type", "type", {type: schema101.properties.line.type});
errors++;
}
}
if(data.deprecated_at !== undefined){
let data9 = data.deprecated_at;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = failed(vErrors, instancePath+"/deprecated_at", "#/properties/deprecated_at/type", "type", {type: schema101.properties.deprecated_at.type});
errors++;
}
}
if(data.retires_at !== undefined){
let data10 = data.retires_at;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = failed(vErrors, instancePath+"/retires_at", "#/properties/retires_at/type", "type", {type: schema101.properties.retires_at.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

export const modelList = /* @__PURE__ */ reported(validate267);
const schema109 = {"type":"object","required":["data","has_more","first_id","last_id"],"properties":{"data":{"type":"array","items":{"$ref":"#/$defs/ModelInfo"}},"has_more":{"type":"boolean"},"first_id":{"type":["string","null"]},"last_id":{"type":["string","null"]}}};

function validate267(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
if(data.has_more === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "has_more"});
errors++;
}
if(data.first_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "first_id"});
errors++;
}
if(data.last_id === undefined){
vErrors = failed(vErrors, instancePath, "#/required", "required", {missingProperty: "last_id"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate233(data0[i0], instancePath+"/data/" + i0))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "array"});
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
vErrors = failed(vErrors, instancePath+"/has_more", "#/properties/has_more/type", "type", {type: "boolean"});
errors++;
}
}
if(data.first_id !== undefined){
let data3 = data.first_id;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = failed(vErrors, instancePath+"/first_id", "#/properties/first_id/type", "type", {type: schema109.properties.first_id.type});
errors++;
}
}
if(data.last_id !== undefined){
let data4 = data.last_id;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = failed(vErrors, instancePath+"/last_id", "#/properties/last_id/type", "type", {type: schema109.properties.last_id.type});
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate267.errors = vErrors;
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
