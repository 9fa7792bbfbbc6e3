package interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interop.client.JSON;
import interop.models.AbstractOpenApiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Round-trips samples through the generated types. First argument: file with a line {name, type, value, variant?} for
 * each. Second argument: file that gets a line {name, value} or {name, error} for each.
 */
public final class RoundTrip {
  private static final ObjectMapper lines = new ObjectMapper();
  private static final ObjectMapper generated = JSON.getDefault().getMapper();

  public static void main(String[] files) throws IOException {
    List<String> answers = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      answers.add(lines.writeValueAsString(answer(lines.readTree(line))));
    }
    Files.write(Path.of(files[1]), answers);
  }

  private static ObjectNode answer(JsonNode sample) {
    ObjectNode answer = lines.createObjectNode().put("name", sample.get("name").textValue());
    try {
      JavaType type = generated.getTypeFactory().constructFromCanonical(sample.get("type").textValue());
      Object value = generated.readValue(sample.get("value").toString(), type);
      if (sample.has("variant")) {
        checkVariant(value, sample.get("variant").textValue());
      }
      answer.set("value", lines.readTree(generated.writeValueAsString(value)));
    } catch (JsonProcessingException | RuntimeException trouble) {
      answer.put("error", trouble.toString().replace('\n', ' '));
    }
    return answer;
  }

  private static void checkVariant(Object value, String wanted) {
    Object instance = value instanceof AbstractOpenApiSchema union ? union.getActualInstance() : value;
    String picked = instance.getClass().getSimpleName();
    if (!picked.equals(wanted)) {
      throw new IllegalStateException(picked + " was picked, not " + wanted);
    }
  }

  private RoundTrip() {}
}
