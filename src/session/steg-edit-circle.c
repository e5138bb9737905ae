/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-edit-circle.h"

#include "model/steg-dependencies.h"
#include "session/steg-edit-private.h"

char *
steg_edit_say_circle (StegEdit *edit, const StegCatalogue *catalogue)
{
  StegProgramme *programme = steg_edit_get_programme (edit);
  g_autoptr (GPtrArray) circle
    = steg_dependencies_find_new_circle (programme, steg_edit_get_changes (edit));

  return circle != NULL ? steg_dependencies_say_circle (catalogue, programme, circle) : NULL;
}
