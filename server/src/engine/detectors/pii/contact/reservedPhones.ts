// Numbers that national regulators keep for drama and examples, in international form.

const RESERVED: readonly RegExp[] = [
  /^1\d{3}55501\d{2}$/,
  /^44(?:2079460\d{3}|11[3-8]4960\d{3}|1[2-6]14960\d{3}|1914980\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/,
  /^49(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|17139200\d{2}|17604069\d{3})$/,
  /^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^61(?:[2378](?:5550|7010)\d{4}|49157\d{4})$/,
  /^46(?:8465004\d{2}|3139006\d{2}|7017406\d{2})$/,
  /^3532091\d{5}$/,
];

export const isReservedPhone = (e164: string): boolean => RESERVED.some((pattern) => pattern.test(e164));
