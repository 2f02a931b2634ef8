import type { Plugin } from "vite";

const routerFile = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/]/;
const madeAtTheTop = /(?<== )(React\d*\.(?:forwardRef|memo|createContext)\()/g;
const nameForDevelopers = /^\w+\.displayName = "[^"]*";$/gm;

/**
 * Lets what the site does not use of the router be left out. Its file makes links, forms and contexts at the top, and names
 * them for developers' tools: a bundler takes both for something that is done and keeps all that they lead to, 7 kB of script
 * compressed. Said to be without effect, and unnamed, they go. A router that is written otherwise is left as it is, and the
 * test of what a page fetches (tests/site/everyPage) says that it has grown.
 */
export function smallerRouter(): Plugin {
  return {
    name: "smaller-router",
    transform: {
      filter: { id: routerFile },
      handler: (code) => code.replace(madeAtTheTop, "/* @__PURE__ */ $1").replace(nameForDevelopers, ""),
    },
  };
}
