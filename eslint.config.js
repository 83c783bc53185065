import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const pureFolders = "author,check,compile,compiled,record,report,share,words";

const clockAndRandom = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "A pure stage is handed the date: it never reads the clock.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "A pure stage is handed the date: it never reads the clock.",
  },
];

const noHtmlStrings = [
  {
    selector: "Identifier[name='unsafeHTML'], Identifier[name='unsafeSVG']",
    message: "Text reaches the page through Lit templates, never as HTML.",
  },
  {
    selector: "Identifier[name='styleMap']",
    message: "A strict policy blocks inline styles: bind a class or a custom state instead.",
  },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Text reaches the page through Lit templates, never as HTML.",
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]',
    message: "Host pages change the root size: use em, which follows the element.",
  },
];

export default defineConfig(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "bench/", "**/generated/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // The compiler keeps DOM and Node out of these folders; it cannot see clocks and chance.
    files: [`src/{${pureFolders}}/**/*.ts`],
    rules: {
      "no-restricted-syntax": ["error", ...clockAndRandom],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "A pure stage is handed the date." },
        { object: "Math", property: "random", message: "A pure stage is handed its ids." },
        { object: "crypto", property: "randomUUID", message: "A pure stage is handed its ids." },
        { object: "performance", property: "now", message: "A pure stage never reads the clock." },
      ],
    },
  },
  {
    files: ["src/{element,programs}/**/*.ts", "test/element/**/*.ts"],
    extends: [lit["flat/recommended"], wc["flat/recommended"]],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A table restyled for a narrow screen keeps its meaning through explicit roles.
      "lit-a11y/no-redundant-role": "off",
    },
  },
  {
    files: ["src/element/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...noHtmlStrings],
      "lit/no-template-bind": "error",
      "lit/no-useless-template-literals": "error",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|skipIf|runIf|only|todo)$/]",
          message: "Every test runs, every time.",
        },
      ],
    },
  },
  {
    // Pages as people write them: what frameworks compile is theirs to check.
    files: ["examples/*/main.js"],
    languageOptions: { globals: { document: "readonly", fetch: "readonly" } },
  },
  {
    files: ["scripts/**/*.mjs", "examples/**/*.mjs", "*.js", "*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
);
