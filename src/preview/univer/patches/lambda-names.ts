import { LambdaNodeFactory, LexerNode } from '@univerjs/engine-formula';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Lets a LAMBDA name a parameter as a name around it: inside, the inner one holds. */
export const lambdaNames: Patch = {
  why: 'A LAMBDA whose parameter has the name of a LET or LAMBDA around it ends Univer with an exception.',
  apply: onceForAll(() => {
    replaceMethod(
      LambdaNodeFactory.prototype,
      'create',
      (create) =>
        function (this: LambdaNodeFactory, lambda: LexerNode) {
          const parameters = lambda.getChildren().slice(0, -1).filter(isNode);
          const names = parameters.flatMap((parameter) => parameter.getChildren().map(nameOf));
          unbind(lambda, new Set(names));
          return create.call(this, lambda);
        },
    );
  }),
};

/** Univer's token for a place where the value of an outer name comes in. */
const boundName = 'LR_1';

type Child = LexerNode | string;

function isNode(child: Child): child is LexerNode {
  return child instanceof LexerNode;
}

function nameOf(child: Child): string {
  if (!isNode(child)) return child.trim();
  return child.getToken() === boundName ? child.getLambdaParameter() : '';
}

/** Makes bound names plain names again, so that the inner LAMBDA binds them. */
function unbind(node: LexerNode, names: ReadonlySet<string>): void {
  const children = node.getChildren();
  children.forEach((child, index) => {
    if (!isNode(child)) return;
    const name = nameOf(child);
    if (name !== '' && names.has(name)) children[index] = name;
    else unbind(child, names);
  });
}
