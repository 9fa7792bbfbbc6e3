"""Round-trips samples through generated pydantic models: a line of JSON in, a line of JSON out.

Each sample is parsed as Python objects and as JSON text; both have to print the same. Where the sample names a variant,
the class that was picked has to be that variant.
"""

import json
import sys

import models
from pydantic import TypeAdapter


def printed(adapter: TypeAdapter, parsed: object) -> object:
    return json.loads(adapter.dump_json(parsed, by_alias=True, exclude_unset=True))


def round_trip(sample: dict) -> dict:
    adapter = TypeAdapter(getattr(models, sample["definition"]))
    objects = adapter.validate_python(sample["value"])
    text = adapter.validate_json(json.dumps(sample["value"]))
    value = printed(adapter, text)
    if printed(adapter, objects) != value:
        return {"error": "parsed objects and parsed text print different values"}
    picked = type(text).__name__
    if sample.get("variant", picked) != picked:
        return {"error": f"{picked} was picked, not {sample['variant']}"}
    return {"value": value}


for line in sys.stdin:
    sample = json.loads(line)
    try:
        result = round_trip(sample)
    except Exception as error:
        result = {"error": " ".join(str(error).split())[:300]}
    print(json.dumps({"name": sample["name"], **result}))
