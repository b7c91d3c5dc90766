// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "exchange/valuereader.h"
#include "instruments/library.h"
#include "ui/request/fieldplace.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace comity::ui {

class Spelling;

/// A request while an officer writes it. Whatever stands in `request()` is what a reader of its file would get back:
/// text that is no value of its field (half a date, an identifier with an invisible character) is kept beside it as it
/// was typed. Every change goes through the undo stack; successive edits at one place are one step until the cursor
/// leaves it or the officer pauses. GUI thread.
class RequestEdit : public QObject
{
    Q_OBJECT

public:
    /// The instrument and its template are found in the library by what the request names.
    RequestEdit(std::shared_ptr<const Library> library, const Request &request, QObject *parent = nullptr);
    /// With an instrument that is not in the library.
    RequestEdit(std::shared_ptr<const Library> library, std::shared_ptr<const Instrument> instrument,
                const Request &request, QObject *parent = nullptr);
    ~RequestEdit() override;

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const Template &form() const { return *m_form; }
    [[nodiscard]] const Instrument &instrument() const { return *m_instrument; }
    [[nodiscard]] const PartyRegister &parties() const { return m_library->parties(); }
    /// For the shell's Undo and Redo. Push nothing onto it.
    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }
    /// What its texts are spelled by; null for nothing. Set before the form is made; outlives it.
    void setSpelling(Spelling *spelling) { m_spelling = spelling; }
    [[nodiscard]] Spelling *spelling() const { return m_spelling; }

    /// Of a field or a cell; for a text all its languages.
    [[nodiscard]] Value value(const FieldPlace &place) const;
    [[nodiscard]] int rowCount(const QString &key) const;
    /// What is to be seen in an editor of text: what was typed, else the value as text.
    [[nodiscard]] QString textAt(const FieldPlace &place) const;
    /// What was typed here is no value.
    [[nodiscard]] bool isTyped(const FieldPlace &place) const { return m_typed.contains(place); }
    /// Why it is none, in one sentence in the language of the window; empty where nothing is wrong.
    [[nodiscard]] QString problem(const FieldPlace &place) const;
    /// The field's "when" condition holds.
    [[nodiscard]] bool isActive(const Field &field) const;

    /// False, and nothing changes, when the value is not one of its field. An empty value clears.
    bool setValue(const FieldPlace &place, const Value &value);
    /// What the officer typed, whatever it is: the value when it can be read as one (true), else kept beside the then
    /// empty value. A text in languages is typed one language at a time.
    bool setTyped(const FieldPlace &place, const QString &text);
    /// The cursor left the field: what follows is a step of its own.
    void endEditing() { ++m_session; }

    /// Rows whose cells are no values of their columns are not inserted: false, and nothing changes.
    bool insertRows(const QString &key, int at, const Rows &rows);
    void removeRows(const QString &key, int at, int count);
    void moveRow(const QString &key, int from, int to);

    /// What the vault keeps until the officer saves: {"request": as in its file, "typed": {pointer: text}}.
    [[nodiscard]] QJsonObject toDraft() const;
    /// Goes on from a draft, whatever became of it: a field that cannot be read is kept as typed. Annexes stay those
    /// of the request; the undo stack begins anew.
    void restoreDraft(const QJsonObject &draft);
    /// Something differs from the saved version.
    [[nodiscard]] bool isModified() const;
    /// `saved` is in the vault now; what was typed meanwhile stays a change.
    void markSaved(const Request &saved);

Q_SIGNALS:
    void changed();                                ///< after every change: check it, keep the draft
    void valueChanged(const FieldPlace &place);    ///< also when an undo did it
    void typedChanged(const FieldPlace &place);    ///< what was typed is no value, or is one again
    void rowsChanged(const QString &key, int row); ///< rows came, went or moved; `row` is the one to look at, or -1
    void undone(const FieldPlace &place);          ///< by an undo or a redo: where the cursor belongs
    void reset();                                  ///< everything is another: read it all again

private:
    friend class FieldCommand;
    friend class RowsCommand;

    /// What stands at one place: all that a step of undo keeps.
    struct State
    {
        Value value;
        std::optional<QString> typed;
        friend bool operator==(const State &, const State &) = default;
    };
    using TypedMap = QMap<FieldPlace, QString>;

    [[nodiscard]] State stateOf(const FieldPlace &place) const;
    void push(const FieldPlace &place, const State &after);
    void apply(const FieldPlace &place, const State &state);
    void applyRows(const QString &key, int at, int removed, const Rows &inserted, const TypedMap &typed, int look);
    void put(const FieldPlace &place, const Value &value);
    [[nodiscard]] TypedMap typedOf(const QString &key) const;
    /// The typed text as JSON of the field's type, then read as a file would be.
    [[nodiscard]] Result<Value> readTyped(const FieldPlace &place, const Field &field, const QString &text) const;
    [[nodiscard]] Result<Value> checked(const QJsonValue &json, const Field &field) const;
    [[nodiscard]] QString nameOf(const FieldPlace &place) const;
    [[nodiscard]] Value restored(const QJsonValue &json, const Field &field, const FieldPlace &place);
    void restoreTyped(const QJsonObject &typed);

    std::shared_ptr<const Library> m_library;
    std::shared_ptr<const Instrument> m_owned; ///< when it is not the library's
    const Instrument *m_instrument;
    const Template *m_form;
    Request m_request;
    QMap<QString, Value> m_saved; ///< the values of the saved version
    TypedMap m_typed;
    QUndoStack m_stack;
    QTimer m_pause;
    Spelling *m_spelling = nullptr;
    int m_session = 0; ///< edits of the same are one step
};

} // namespace comity::ui
