#include "core/exchange/zip_writer.h"

#include <gtest/gtest.h>

#include <random>

#include "core/exchange/zip_archive.h"

namespace throughline::exchange {
namespace {

TEST(ZipWriter, WritesWhatTheReaderReads) {
    std::mt19937 random(11);
    std::string noise(20'000, ' ');
    for (char& byte : noise)
        byte = static_cast<char>(random());
    const std::vector<std::pair<std::string, std::string>> members{{"mimetype", std::string(2000, 'm')},
                                                                   {"a/text.xml", std::string(50'000, 'x')},
                                                                   {"noise", noise},
                                                                   {"empty", ""},
                                                                   {"Überschrift", "ü"}};
    const std::string bytes = zipOf(members);
    const auto archive = ZipArchive::open(bytes);
    ASSERT_TRUE(archive) << archive.status().text();
    ASSERT_EQ(archive->members().size(), members.size());
    for (const auto& [name, content] : members) {
        const auto* member = archive->find(name);
        ASSERT_NE(member, nullptr) << name;
        EXPECT_EQ(*archive->read(*member), content) << name;
    }
    // The first is stored, others are packed where that makes them smaller.
    EXPECT_EQ(archive->find("mimetype")->packedSize, 2000u);
    EXPECT_LT(archive->find("a/text.xml")->packedSize, 1000u);
    EXPECT_EQ(archive->find("noise")->packedSize, noise.size());
    EXPECT_EQ(bytes, zipOf(members));
}

TEST(ZipWriter, WritesAnArchiveOfNothing) {
    const std::string bytes = zipOf({});
    EXPECT_TRUE(ZipArchive::open(bytes)->members().empty());
}

} // namespace
} // namespace throughline::exchange
