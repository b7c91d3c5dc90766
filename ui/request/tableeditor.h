// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QGridLayout;
class QTableView;
class QToolButton;

namespace comity::ui {

class FieldBox;
class PastePanel;
class PlainLabel;
class TableModel;

/// A field of rows: the rows to look at, the row that is chosen as a form below them. Rows are added, duplicated,
/// removed and moved by buttons or keys (Insert, Ctrl+D, Delete, Alt+Up, Alt+Down); Enter goes into the row.
class TableEditor : public FieldEditor
{
    Q_OBJECT

public:
    TableEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void focusAt(const FieldPlace &place, int position) override;
    [[nodiscard]] std::pair<FieldPlace, int> cursor() const override;
    [[nodiscard]] bool isWide() const override { return true; }
    void setWantedLanguages(const QList<Language> &languages) override;
    void showLanguage(Language language) override;
    void setFindings(const Findings &findings) override;
    void setHintsShown(bool shown) override;

    [[nodiscard]] int currentRow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &name, void (TableEditor::*action)());
    void makeButtons();
    void makeRowForm();
    void addRow();
    void duplicateRow();
    void removeRow();
    void moveUp();
    void moveDown();
    void openPaste();
    void enterRow();
    void addPasted(const Rows &rows);
    void onRowsChanged(const QString &key, int row);
    void selectRow(int row);
    void showRow();
    void arrangeRowForm();
    void fitHeight();

    TableModel *m_model;
    QTableView *m_view;
    QList<QToolButton *> m_buttons;
    PlainLabel *m_rowTitle;
    QWidget *m_rowForm;
    QGridLayout *m_rowGrid;
    QList<FieldBox *> m_boxes; ///< by column; made with the first row
    PastePanel *m_paste = nullptr;
    Findings m_findings;
    QList<Language> m_wanted;
    bool m_hintsShown = true;
    int m_gridColumns = 0;
};

} // namespace comity::ui
