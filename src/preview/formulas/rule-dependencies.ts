import { FormulaDependencyTree, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

// The formula of a conditional format or a data validation gives no cell its value. Univer takes it
// for the formula of its cell, so that cells which read that cell were calculated in a wrong order.
for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
  const { toRTreeItem } = prototype;
  prototype.toRTreeItem = function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual) {
    return this.formulaId ? [] : toRTreeItem.call(this);
  };
}
