// Checks the texts of the web app: none unused, none outside the words, plain Dutch. TypeScript itself checks that
// English has the same keys as Dutch. `npm run check:words`
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const web = join(import.meta.dirname, '..');
const config = ts.getParsedCommandLineOfConfigFile(
  join(web, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: console.error },
);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const faults = [];

const ours = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(join(web, 'src')) && !/\/generated\/|\.spec\./.test(fileName));
const dutch = ours.filter(({ fileName }) => /\/words\/nl\//.test(fileName));
const others = ours.filter(({ fileName }) => !/\/words\/(nl|en)\//.test(fileName));

function say(node, text) {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  faults.push(`${relative(dirname(dirname(web)), file.fileName)}:${line + 1}  ${text}`);
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Keys of an object of words, with what stands below them. */
const isGroup = (property) => ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer);

// --- used: every key that some code reads, by its declaration ---
const used = new Set();

function useDeep(declaration) {
  if (!declaration || used.has(declaration)) return;
  used.add(declaration);
  if (ts.isPropertyAssignment(declaration) && ts.isObjectLiteralExpression(declaration.initializer))
    declaration.initializer.properties.forEach(useDeep);
}

const declarationOf = (symbol) => symbol?.declarations?.find((found) => dutch.includes(found.getSourceFile()));

/** Is only a part of it read here: `words.home.title`, `const { title } = words.home`, `const home = words.home`? */
function isReadInParts(node) {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node)
  );
}

for (const file of others)
  walk(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = declarationOf(checker.getSymbolAtLocation(node.name));
      if (!declaration) return;
      if (isGroup(declaration) && isReadInParts(node)) used.add(declaration);
      else useDeep(declaration);
    }
    if (ts.isElementAccessExpression(node))
      checker
        .getTypeAtLocation(node.expression)
        .getProperties()
        .forEach((symbol) => useDeep(declarationOf(symbol)));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      const declaration = declarationOf(checker.getTypeAtLocation(node.parent).getProperty(name));
      if (declaration && isGroup(declaration)) used.add(declaration);
      else useDeep(declaration);
    }
    // A group as a value of its own: passed on as a whole.
    if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) && !ts.isBindingElement(node.parent)) {
      const isPassedOn =
        ts.isCallExpression(node.parent) ||
        ts.isJsxExpression(node.parent) ||
        ts.isSpreadAssignment(node.parent) ||
        ts.isPropertyAssignment(node.parent) ||
        ts.isShorthandPropertyAssignment(node.parent);
      if (isPassedOn)
        checker
          .getTypeAtLocation(node)
          .getProperties()
          .forEach((symbol) => useDeep(declarationOf(symbol)));
    }
  });

function unused(object) {
  for (const property of object.properties) {
    if (isGroup(property)) unused(property.initializer);
    else if (!used.has(property)) say(property, `nothing uses "${property.name?.getText()}"`);
  }
}

// --- plain Dutch ---
const HARD =
  /\b(indien|teneinde|middels|dient te|dienen te|betreffende|conform|derhalve|tevens|omtrent|alsmede|ongeldige?|direct gunnen)\b/i;
const MOST_WORDS = 20;

function plain(node, text) {
  const hard = HARD.exec(text)?.[0];
  if (hard) say(node, `"${hard}" is hard to read`);
  for (const sentence of text.replaceAll(/<\/?\w+>/g, '').split(/(?<=[.!?:])\s+/)) {
    const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    if (words > MOST_WORDS) say(node, `a sentence of ${words} words, ${MOST_WORDS} is the most: "${sentence}"`);
  }
}

for (const file of dutch)
  walk(file, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'nl') unused(node.initializer);
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) plain(node, node.text);
    if (ts.isTemplateExpression(node))
      plain(node, node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join(''));
  });

// --- texts outside the words ---
const TEXT_ATTRIBUTES =
  /^(title|label|legend|placeholder|alt|lead|caption|description|summary|aria-label|aria-description|tab)$/;

for (const file of others.filter(
  ({ fileName }) => fileName.endsWith('.tsx') && !/\/pages\/(-patterns|patronen)/.test(fileName),
))
  walk(file, (node) => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) say(node, `text outside the words: "${node.text.trim()}"`);
    if (
      ts.isJsxAttribute(node) &&
      TEXT_ATTRIBUTES.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      node.initializer.text !== ''
    )
      say(node, `text outside the words: ${node.getText()}`);
  });

console.log(faults.length > 0 ? `${faults.join('\n')}\n${faults.length} faults in the words of the web app` : '');
process.exitCode = faults.length > 0 ? 1 : 0;
