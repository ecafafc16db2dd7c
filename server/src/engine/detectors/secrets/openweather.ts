/** OpenWeather: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "OpenWeather",
    id: "openweather-key",
    title: "OpenWeather API key",
    level: "low",
    grants: "read weather on the account's quota",
    words: ["openweather", "openweathermap", "owm_api"],
    value: lowerHex(32),
    source: "https://openweathermap.org/appid",
  }),
];
