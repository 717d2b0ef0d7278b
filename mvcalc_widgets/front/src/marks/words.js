// Words in a picture: `{name}` stands for the quantity of that name.

import { written } from "../numbers.js";

export const words = (text, state) => text.replace(/\{([^}]*)\}/g, (_, name) => written(state.number(name)));
