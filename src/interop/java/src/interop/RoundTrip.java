package interop;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import interop.client.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Round-trips samples through the generated types. First argument: file with a line {definition, name, value} for each.
 * Second argument: file that gets a line {name, value} or {name, error} for each.
 */
public final class RoundTrip {
  private static final Gson lines = new GsonBuilder().serializeNulls().create();

  public static void main(String[] files) throws IOException {
    List<String> samples = Files.readAllLines(Path.of(files[0]));
    Files.write(Path.of(files[1]), samples.stream().map(RoundTrip::answer).toList());
  }

  private static String answer(String line) {
    JsonObject sample = JsonParser.parseString(line).getAsJsonObject();
    JsonObject answer = new JsonObject();
    answer.add("name", sample.get("name"));
    try {
      answer.add("value", roundTrip(sample.get("definition").getAsString(), sample.get("value")));
    } catch (ClassNotFoundException | RuntimeException trouble) {
      answer.addProperty("error", trouble.toString());
    }
    return lines.toJson(answer);
  }

  private static JsonElement roundTrip(String definition, JsonElement value) throws ClassNotFoundException {
    Class<?> type = Class.forName("interop.models." + definition);
    return JsonParser.parseString(JSON.getGson().toJson(JSON.getGson().fromJson(value, type)));
  }

  private RoundTrip() {}
}
