#include "ui/panels/findings_panel.h"

#include <gtest/gtest.h>

#include <QListWidget>

#include "core/analysis/analysis.h"
#include "tests/ui/open_document.h"

namespace throughline {
namespace {

TEST(FindingsPanel, ListsWhatTheChecksFindAndLeadsThere) {
    support::OpenDocument open;
    FindingsPanel panel(open.bridge);
    std::vector<std::vector<std::string>> wanted;
    QObject::connect(&panel, &FindingsPanel::keysWanted,
                     [&](const std::vector<std::string>& keys) { wanted.push_back(keys); });
    panel.show();
    const auto findings = open.bridge.analysis().findings(support::sampleDay());
    ASSERT_FALSE(findings.empty());
    ASSERT_EQ(panel.list().count(), static_cast<int>(findings.size()));
    emit panel.list().itemClicked(panel.list().item(1));
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), findings[1].keys);
}

} // namespace
} // namespace throughline
