(function () {
  "use strict";

  function value(row, column) {
    var cell = row.cells[column];
    var sort = cell.getAttribute("data-sort");
    if (sort === null) {
      var text = cell.querySelector("abbr") ? "" : cell.textContent.trim();
      return text === "" ? null : text;
    }
    return cell.className === "d" ? sort : Number(sort);
  }

  function compared(a, b) {
    if (typeof a === "number" && typeof b === "number") {
      return a - b;
    }
    if (typeof a !== typeof b) {
      return typeof a === "number" ? -1 : 1;
    }
    return a.localeCompare(b, "en-GB", { numeric: true });
  }

  function sort(table, head, column) {
    var down = head.getAttribute("aria-sort") === "ascending";
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (one) {
      one.removeAttribute("aria-sort");
    });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row) {
      return { row: row, value: value(row, column) };
    });
    rows.sort(function (a, b) {
      if (a.value === null || b.value === null) {
        return (a.value === null) - (b.value === null);
      }
      return down ? compared(b.value, a.value) : compared(a.value, b.value);
    });
    rows.forEach(function (one) {
      body.appendChild(one.row);
    });
  }

  function sortable(table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      while (head.firstChild) {
        button.appendChild(head.firstChild);
      }
      head.appendChild(button);
      button.addEventListener("click", function () {
        sort(table, head, column);
      });
    });
  }

  function filterable(block, table) {
    var caption = table.caption.firstChild.textContent;
    var bar = document.createElement("div");
    bar.className = "filter";
    var label = document.createElement("label");
    label.textContent = "Filter " + caption.toLowerCase();
    label.htmlFor = table.id + "-filter";
    var input = document.createElement("input");
    input.type = "search";
    input.id = label.htmlFor;
    var count = document.createElement("p");
    count.setAttribute("role", "status");
    count.setAttribute("aria-live", "polite");
    bar.appendChild(label);
    bar.appendChild(input);
    bar.appendChild(count);
    block.insertBefore(bar, block.firstChild);
    input.addEventListener("input", function () {
      var wanted = input.value.trim().toLocaleLowerCase("en-GB");
      var rows = table.tBodies[0].rows;
      var shown = 0;
      Array.prototype.forEach.call(rows, function (row) {
        row.hidden = row.textContent.toLocaleLowerCase("en-GB").indexOf(wanted) < 0;
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = wanted === "" ? "" : shown + " of " + rows.length + " rows";
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll(".table"), function (block) {
    var table = block.querySelector("table");
    if (table.tBodies[0].rows.length > 1) {
      sortable(table);
    }
    if (block.getAttribute("data-filter") === "yes") {
      filterable(block, table);
    }
  });
})();
