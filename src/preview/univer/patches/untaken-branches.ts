import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseValueObject,
  type FunctionVariantType,
  Interpreter,
  NullValueObject,
} from '@univerjs/engine-formula';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Leaves out the branch that IF does not take. */
export const untakenBranches: Patch = {
  why:
    'Univer works out both branches of every IF, calls of custom functions among them, ' +
    'in each of the hundreds of blank rows that a table keeps ready.',
  apply: onceForAll(() => {
    replaceMethod(
      Interpreter.prototype as unknown as Executes,
      '_execute',
      (original) =>
        function (this: Executes, node, ...offset) {
          const [condition, ...branches] = isIf(node) ? node.getChildren() : [];
          if (!condition) return original.call(this, node, ...offset);
          this._execute(condition, ...offset);
          const taken = branchTaken(condition.getValue());
          branches.forEach((branch, index) => {
            if (taken !== null && taken !== index) branch.setValue(NullValueObject.create());
            else if (isUncalled(branch)) branch.execute();
            else this._execute(branch, ...offset);
          });
          node.execute();
          return 0;
        },
    );
  }),
};

interface Executes {
  readonly _execute: (
    this: Executes,
    node: BaseAstNode,
    ...offset: readonly [number?, number?]
  ) => unknown;
}

/** Univer's number for the call of a function. */
const call = 4;

function isIf(node: BaseAstNode): boolean {
  return (node.nodeType as number) === call && node.getToken().toUpperCase() === 'IF';
}

/** A LAMBDA is worked out when it is called. */
function isUncalled(node: BaseAstNode): boolean {
  const { isEmptyParamFunction } = node as unknown as { isEmptyParamFunction?: () => boolean };
  return node.getToken().toUpperCase() === 'LAMBDA' && isEmptyParamFunction?.call(node) === true;
}

/** 0 or 1; null where the condition is more than one cell, or an error. */
function branchTaken(condition: Nullable<FunctionVariantType>): 0 | 1 | null {
  if (!condition || condition.isReferenceObject() || condition.isError()) return null;
  const value = onlyCell(condition as BaseValueObject);
  if (!value || value.isArray() || value.isLambda() || value.isError()) return null;
  return value.getValue() ? 0 : 1;
}

function onlyCell(value: BaseValueObject): Nullable<BaseValueObject> {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() === 1 ? array.get(0, 0) : null;
}
