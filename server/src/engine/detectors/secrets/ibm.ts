/** IBM Cloud: IAM API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "IBM Cloud",
    id: "ibm-cloud-api-key",
    title: "IBM Cloud API key",
    level: "critical",
    grants: "act as the user or service id",
    words: ["ibm", "ibmcloud", "bluemix", "watson"],
    value: b64u(44),
    source: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  }),
];
