// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "instruments/instrument.h"
#include "ui/widgets/draftkeeper.h"

#include <QFrame>

class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace comity::ui {

class PlainLabel;
class SecretField;

/// What goes with a section of a request and only named officers may read: who the person of article 18(4) is. It says
/// who can open it, asks for the passphrase of the officer at work, and shows and seals the text. What is typed is kept
/// in the vault by itself, sealed to this officer alone; what is shown is wiped when it is closed.
class SealedNoteBox : public QFrame
{
    Q_OBJECT

public:
    /// `label` says what is sealed here.
    SealedNoteBox(desk::VaultDesk &vault, const store::NotePlace &place, const Label &label, QWidget *parent = nullptr);
    ~SealedNoteBox() override;

    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    /// What was typed is on its way to the medium before anything that is asked of the vault afterwards.
    void keep() { m_keeper.keep(); }
    /// The same, and it is there when this returns.
    Result<void> keepNow() { return m_keeper.keepNow(); }

Q_SIGNALS:
    void failed(const comity::Error &error);
    void told(const QString &sentence);                    ///< something was done
    void printWanted(const QString &text, qint64 version); ///< as it is sealed

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Step { Closed, Asking, Opening, Open };

    void build();
    void connectParts();
    void retranslate();
    void load();
    void begin();
    void openIt();
    void show(const store::OpenedNote &opened);
    [[nodiscard]] QFuture<Result<void>> keepTyped();
    void seal();
    void close();
    void discard();
    void setStep(Step step);
    void enable();
    void showState();
    void fillReaders();
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QList<desk::OfficerId> chosen() const;
    [[nodiscard]] QString nameOf(desk::OfficerId officer) const;
    [[nodiscard]] QString namesOf(const QList<desk::OfficerId> &officers) const;
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] bool isReader() const;

    desk::VaultDesk &m_vault;
    store::NotePlace m_place;
    Label m_label;
    DraftKeeper m_keeper;
    QFuture<Result<void>> m_kept; ///< the last keeping
    desk::NoteState m_state;
    std::optional<store::OpenedNote> m_opened; ///< without its texts: they are in the editor and in m_sealed alone
    QString m_sealed;                          ///< what the latest version says, to tell what was changed
    Step m_step = Step::Closed;
    bool m_loaded = false;

    PlainLabel *m_title;
    PlainLabel *m_words;
    QPushButton *m_open;
    QWidget *m_ask;
    PlainLabel *m_secretLabel;
    SecretField *m_secret;
    QPushButton *m_enter;
    QPushButton *m_giveUp;
    PlainLabel *m_busy;
    QProgressBar *m_progress;
    QWidget *m_note;
    PlainLabel *m_beside; ///< what is sealed, while something else was typed over an earlier version
    QPlainTextEdit *m_editor;
    PlainLabel *m_readersLabel;
    QListWidget *m_readers;
    QPushButton *m_seal;
    QPushButton *m_discard;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace comity::ui
