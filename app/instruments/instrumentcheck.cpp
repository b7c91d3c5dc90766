// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentcheck.h"

#include "common/translation.h"

namespace comity {

namespace {

struct InstrumentReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentReaderStrings)
};

Error broken(const QString &fileName, const QString &place, const QString &message)
{
    return { message, fileName + QStringLiteral(": ") + place, QStringLiteral("instrument.reference"), {} };
}

Error missing(const QString &fileName, const QString &place, const QString &id)
{
    return broken(fileName, place, InstrumentReaderStrings::tr("What is named here does not exist: \"%1\".").arg(id));
}

/// The check of one template.
class FormCheck
{
public:
    FormCheck(const Instrument &instrument, const Template &form, const QString &fileName)
        : m_instrument(instrument), m_form(form), m_fileName(fileName)
    {
    }

    Result<void> run() const
    {
        QSet<QString> keys;
        for (const Section &section : m_form.sections) {
            if (const auto checked = phrases(section.sentences, section.id); !checked)
                return checked;
            for (const Field &field : section.fields) {
                if (keys.contains(field.key))
                    return broken(m_fileName, field.key,
                                  InstrumentReaderStrings::tr("The field stands twice in the template."));
                keys.insert(field.key);
                if (const auto checked = ofField(field, {}); !checked)
                    return checked;
            }
        }
        if (const auto checked = reply(); !checked)
            return checked;
        if (const auto checked = phrases(m_form.sentences, m_form.id); !checked)
            return checked;
        const bool isOfTreaty = !m_instrument.regimes.isEmpty(); // what no treaty describes is not refused
        if (const auto checked = isOfTreaty ? list(m_form.groundList(), m_form.id) : Result<void>(); !checked)
            return checked;
        if (!m_form.followedBy.isEmpty() && !m_instrument.findTemplate(m_form.followedBy))
            return missing(m_fileName, m_form.id, m_form.followedBy);
        return m_form.headline.isEmpty() ? Result<void>() : field(m_form.headline, m_form.id);
    }

private:
    Result<void> list(const QString &id, const QString &place) const
    {
        if (m_instrument.lists.contains(id))
            return {};
        return broken(m_fileName, place, InstrumentReaderStrings::tr("The closed list \"%1\" does not exist.").arg(id));
    }

    Result<void> phrases(const QStringList &ids, const QString &place) const
    {
        for (const QString &id : ids)
            if (!m_form.phrases.contains(id))
                return broken(m_fileName, place,
                              InstrumentReaderStrings::tr("The phrase \"%1\" does not exist.").arg(id));
        return {};
    }

    Result<void> field(const QString &key, const QString &place) const
    {
        if (m_form.field(key))
            return {};
        return broken(m_fileName, place, InstrumentReaderStrings::tr("The field \"%1\" does not exist.").arg(key));
    }

    /// The condition of a column is another column of its table.
    Result<void> condition(const QString &key, const QString &place, const QList<Field> &columns) const
    {
        for (const Field &column : columns)
            if (column.key == key)
                return {};
        return field(key, place);
    }

    Result<void> ofField(const Field &field, const QList<Field> &beside) const
    {
        const bool choosing = field.type == FieldType::Choice || field.type == FieldType::Choices;
        if (choosing)
            if (const auto checked = list(field.list, field.key); !checked)
                return checked;
        for (const QString &other : { field.whenField, field.alternative })
            if (!other.isEmpty())
                if (const auto checked = condition(other, field.key, beside); !checked)
                    return checked;
        for (const Saying &saying : field.says) {
            if (!saying.phrase.isEmpty())
                if (const auto checked = phrases({ saying.phrase }, field.key); !checked)
                    return checked;
            if (!saying.whenField.isEmpty())
                if (const auto checked = this->field(saying.whenField, field.key); !checked)
                    return checked;
        }
        for (const Field &column : field.columns)
            if (const auto checked = ofField(column, field.columns); !checked)
                return checked;
        return {};
    }

    Result<void> reply() const
    {
        for (const ReplyLine &line : m_form.reply) {
            const QString place = QStringLiteral("reply/") + line.tells;
            const QStringList named = line.phrase.isEmpty() ? line.boxes : line.boxes + QStringList{ line.phrase };
            if (const auto checked = phrases(named, place); !checked)
                return checked;
            if (!line.list.isEmpty())
                if (const auto checked = list(line.list, place); !checked)
                    return checked;
        }
        return {};
    }

    const Instrument &m_instrument;
    const Template &m_form;
    const QString &m_fileName;
};

/// The check of what the instrument says of its own reach: a template, channel or declaration that is named and is not
/// there would never be reached, and nobody would know.
class BasisCheck
{
public:
    BasisCheck(const Instrument &instrument, const QString &fileName) : m_instrument(instrument), m_fileName(fileName)
    {
    }

    Result<void> run() const
    {
        const BasisTerms &terms = m_instrument.basis;
        if (const auto checked = templates(terms.mutualAssistance, QStringLiteral("basis/mutualAssistance")); !checked)
            return checked;
        if (const auto checked = templates(terms.extradition, QStringLiteral("basis/extradition")); !checked)
            return checked;
        for (const Provision &provision : terms.provisions)
            if (const auto checked
                = templates(provision.procedures, QStringLiteral("basis/provisions/") + provision.paragraph);
                !checked)
                return checked;
        for (const ChannelTerms &channel : terms.channels)
            if (const auto checked = ofChannel(channel); !checked)
                return checked;
        return {};
    }

private:
    Result<void> ofChannel(const ChannelTerms &channel) const
    {
        const QString place = QStringLiteral("basis/channels/") + channel.channel;
        if (!m_instrument.choice(QStringLiteral("channel"), channel.channel))
            return missing(m_fileName, place, channel.channel);
        if (!channel.unlessDeclared.isEmpty() && !m_instrument.basis.declaration(channel.unlessDeclared))
            return missing(m_fileName, place, channel.unlessDeclared);
        return templates(channel.procedures, place);
    }

    Result<void> templates(const QStringList &ids, const QString &place) const
    {
        for (const QString &id : ids)
            if (!m_instrument.findTemplate(id))
                return missing(m_fileName, place, id);
        return {};
    }

    const Instrument &m_instrument;
    const QString &m_fileName;
};

} // namespace

Result<void> checkReferences(const Instrument &instrument, const QString &fileName)
{
    for (const Template &form : instrument.templates)
        if (const auto checked = FormCheck(instrument, form, fileName).run(); !checked)
            return checked;
    return BasisCheck(instrument, fileName).run();
}

} // namespace comity
