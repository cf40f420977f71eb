/** What this browser remembers. Reads null and forgets at once where storage is forbidden. */
export const kept = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    } catch {
      // Full or forbidden: the page works on without a memory.
    }
  },
};
