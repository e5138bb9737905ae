/* SPDX-License-Identifier: GPL-3.0-or-later */
"use strict";
(() => {
  const form = document.getElementById("ballot");
  const words = form.dataset;
  const count = document.getElementById("count");
  const next = document.getElementById("next");
  const questions = [...form.querySelectorAll("fieldset")];
  let unsaved = false;

  const chosen = question => question.querySelector("input[type=radio]:checked");
  const comment = question => question.querySelector(".comment input");
  const open = () => questions.filter(question => !chosen(question));

  function show() {
    const answered = questions.length - open().length;

    count.textContent = words.count.replace("%1", answered).replace("%2", questions.length);
    next.hidden = answered === questions.length;
  }

  function go(question) {
    question.querySelector("input").focus();
    question.scrollIntoView({ block: "center" });
  }

  /* As the program writes them: what a spreadsheet would take for a formula gets an apostrophe. */
  function cell(text) {
    const plain = text.normalize("NFC").replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    const safe = /^[=+\-@']/.test(plain) ? "'" + plain : plain;

    return '"' + safe.replaceAll('"', '""') + '"';
  }

  function table() {
    const rows = [
      ["stegvis-ballot", "1"], ["document", words.document], ["round", words.round, words.title],
      ["person", words.person, words.name], ["anonymous", words.anonymous],
      ["area", "aspect", "level", "comment"],
    ];

    for (const question of questions.filter(chosen))
      rows.push([question.dataset.area, question.dataset.aspect, chosen(question).value,
                 comment(question).value]);
    return "\ufeff" + rows.map(row => row.map(cell).join(";") + "\r\n").join("");
  }

  function save() {
    const link = document.createElement("a");

    link.href = URL.createObjectURL(new Blob([table()], { type: "text/csv;charset=utf-8" }));
    link.download = words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    count.textContent = words.saved;
  }

  form.addEventListener("input", () => { unsaved = true; show(); });
  form.addEventListener("submit", event => {
    const lost = questions.find(question => comment(question).value.trim() && !chosen(question));

    event.preventDefault();
    if (open().length === questions.length)
      count.textContent = words.empty;
    else if (lost) {
      go(lost);
      count.textContent = words.comment;
    } else
      save();
  });
  next.addEventListener("click", () => go(open()[0]));
  /* Nothing is kept: whoever leaves before saving is asked first. */
  window.addEventListener("beforeunload", event => {
    if (unsaved)
      event.preventDefault();
  });
  form.reset();
  show();
})();
