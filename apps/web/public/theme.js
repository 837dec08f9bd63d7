// Runs before the first paint, so that no page flashes in the other theme. A file of its own: the policy allows no inline script.
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function apply() {
    var choice = null;
    try {
      choice = localStorage.getItem("groundwork-theme");
    } catch {
      // Storage may be forbidden; then the system's choice holds.
    }
    root.classList.toggle("dark", choice === "dark" || (choice !== "light" && dark.matches));
  }
  apply();
  dark.addEventListener("change", apply);
  window.addEventListener("storage", apply);
  window.addEventListener("groundwork-theme", apply);
})();
