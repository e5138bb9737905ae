/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-document-order.h"

#include "app/pages/steg-document-words.h"
#include "app/steg-record-words.h"
#include "base/steg-text.h"
#include "model/steg-document.h"
#include "model/steg-framework.h"

#include <glib/gi18n.h>

typedef struct
{
  StegDocumentGrouping grouping;
  GPtrArray           *areas; /* in their order */
} Order;

/* Where the group of @document stands; what belongs to the whole organisation comes first. */
static int
group_of (const Order *order, StegRecord *document)
{
  StegRecord *area = steg_record_get_link (document, STEG_DOCUMENT_AREA);
  guint       index = 0;

  if (order->grouping == STEG_DOCUMENTS_BY_KIND)
    return steg_record_get_choice (document, STEG_DOCUMENT_KIND);
  return area != NULL && g_ptr_array_find (order->areas, area, &index) ? (int) index : -1;
}

static int
compare (gconstpointer a, gconstpointer b, gpointer order)
{
  StegRecord *left = *(StegRecord *const *) a;
  StegRecord *right = *(StegRecord *const *) b;
  int         groups = group_of (order, left) - group_of (order, right);
  StegDate    left_on = steg_record_get_date (left, STEG_DOCUMENT_REVIEW_ON);
  StegDate    right_on = steg_record_get_date (right, STEG_DOCUMENT_REVIEW_ON);

  if (groups != 0)
    return groups;
  if (left_on != right_on)
    return left_on == STEG_DATE_NONE || (right_on != STEG_DATE_NONE && left_on > right_on) ? 1 : -1;
  return steg_text_compare (steg_record_get_text (left, STEG_DOCUMENT_TITLE),
                            steg_record_get_text (right, STEG_DOCUMENT_TITLE));
}

GPtrArray *
steg_document_order (StegProgramme *programme, StegDocumentGrouping grouping, const char *words)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autofree char *folded = steg_text_fold (words != NULL ? words : "");
  Order            order = { grouping, areas };
  GPtrArray       *documents;

  documents = steg_programme_select (programme, &steg_document_table, NULL, NULL, -1);
  for (guint i = documents->len; i-- > 0;)
    if (!steg_document_words_fit (programme, documents->pdata[i], folded))
      g_ptr_array_remove_index (documents, i);
  g_ptr_array_sort_with_data (documents, compare, &order);
  return documents;
}

const char *
steg_document_order_heading (StegProgramme       *programme,
                             StegDocumentGrouping grouping,
                             StegRecord          *document)
{
  static const char *const kinds[]
    = { N_ ("Policies"), N_ ("Guidelines"), N_ ("Procedures"), N_ ("Plans") };
  int         kind = steg_record_get_choice (document, STEG_DOCUMENT_KIND);
  StegRecord *area = steg_record_get_link (document, STEG_DOCUMENT_AREA);

  if (grouping == STEG_DOCUMENTS_BY_KIND)
    return kind >= 0 ? _ (kinds[kind]) : _ ("Other documents");
  return area != NULL ? steg_record_words_name (programme, area) : _ ("The whole organisation");
}
