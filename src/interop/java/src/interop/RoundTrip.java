package interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interop.client.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Round-trips samples through the generated types. First argument: file with a line {definition, name, value} for each.
 * Second argument: file that gets a line {name, value} or {name, error} for each.
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
      answer.set("value", roundTrip(sample.get("definition").textValue(), sample.get("value").toString()));
    } catch (ClassNotFoundException | JsonProcessingException | RuntimeException trouble) {
      answer.put("error", trouble.toString());
    }
    return answer;
  }

  private static JsonNode roundTrip(String definition, String value)
      throws ClassNotFoundException, JsonProcessingException {
    Class<?> type = Class.forName("interop.models." + definition);
    return lines.readTree(generated.writeValueAsString(generated.readValue(value, type)));
  }

  private RoundTrip() {}
}
